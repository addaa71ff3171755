#include "words/pages/library.hpp"

#include <fmt/format.h>

#include "words/terms.hpp"

namespace nc::words {

std::string to_continue(const practice::Resumable& what) {
  if (what.title.empty())
    return fill(form("To continue: your exam, case {0} of {1}"), what.place + 1, what.sitting_size);
  return fill(form("To continue: {0}"), what.title);
}

std::string_view status_word(practice::PracticeStatus which) {
  switch (which) {
    case practice::PracticeStatus::fresh:
      return msg("New");
    case practice::PracticeStatus::missed:
      return msg("Missed");
    case practice::PracticeStatus::done:
      break;
  }
  return msg("Done");
}

std::string last_time(const std::optional<scoring::Outcome>& outcome, const std::optional<double>& score) {
  return outcome ? outcome_and_score(*outcome, score) : std::string(status_word(practice::PracticeStatus::fresh));
}

std::string row_name(std::string_view title, guidance::RegionSet treated, int level, std::string_view last) {
  return fmt::format("{}, {}, {}, {}", title, region_words(treated), difficulty_word(level), last);
}

}  // namespace nc::words
