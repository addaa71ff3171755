#include "practice/words.hpp"

#include <fmt/format.h>

namespace nc::practice::words {

std::string classify_reports(std::size_t open) {
  return open == 1 ? "Classify the report that is still open"
                   : fmt::format("Classify the {} reports that are still open", open);
}

std::string before_submit(const std::string& missing) {
  return fmt::format("Before you submit: {}.", missing);
}

std::string left_case(const std::string& title) {
  return fmt::format("'{}' was left unfinished. The answers given there stay in the record.", title);
}

std::string debrief_opens(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return "Debrief. Outcome: safe.";
    case scoring::Outcome::unsafe:
      return "Debrief. Outcome: unsafe.";
    case scoring::Outcome::critical_miss:
      return "Debrief. Outcome: critical miss.";
  }
  return "Debrief.";
}

}  // namespace nc::practice::words
