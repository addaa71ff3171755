#include "practice/screens/reading_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

std::optional<ReadingState> reading_of(const Model& model) {
  if (!model.loading || model.loading->cases_known) return std::nullopt;
  return ReadingState{model.loading->done, model.loading->total, model.loading->failure};
}

}  // namespace nc::practice
