#include "practice/screens/problems/problems_screen.hpp"

#include <algorithm>

#include "practice/session/model.hpp"

namespace nc::practice {
namespace {

/// What the model knows without anybody having looked for it.
Problems own_problems(const Model& model) {
  Problems own;
  if (model.keeping.failure) own.push_back({ProblemKind::unkept_answers, {}, *model.keeping.failure});
  if (model.loading && model.loading->failure)
    own.push_back({ProblemKind::unreadable_folder, {}, *model.loading->failure});
  return own;
}

}  // namespace

std::size_t count_problems(const Model& model) {
  std::size_t count = own_problems(model).size();
  for (const auto& [origin, problems] : model.problems) {
    for (std::size_t at = 0; at < problems->size(); ++at)
      count += at == 0 || !are_of_one_file((*problems)[at - 1], (*problems)[at]) ? 1U : 0U;
  }
  return count;
}

ProblemsScreen show_problems(const Model& model) {
  ProblemsScreen screen;
  screen.problems = own_problems(model);
  for (const auto& [origin, problems] : model.problems)
    screen.problems.insert(screen.problems.end(), problems->begin(), problems->end());
  if (screen.problems.size() > ProblemsScreen::most_shown) {
    screen.left_off = screen.problems.size() - ProblemsScreen::most_shown;
    screen.problems.resize(ProblemsScreen::most_shown);
  }
  return screen;
}

}  // namespace nc::practice
