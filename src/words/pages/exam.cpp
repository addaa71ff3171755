#include "words/pages/exam.hpp"

#include <fmt/format.h>

#include "words/phrases.hpp"

namespace nc::words {

std::string exam_rule(double cut, int unsafe_allowed) {
  if (unsafe_allowed == 0)
    return fill(form("To pass: {0} of 100 or more, no critical miss, no unsafe case."), number_text(cut));
  return fill_count(counted("To pass: {1} of 100 or more, no critical miss, at most {0} unsafe case.",
                            "To pass: {1} of 100 or more, no critical miss, at most {0} unsafe cases."),
                    to_count(unsafe_allowed), number_text(cut));
}

std::string exam_available(std::size_t count) {
  return fill_count(counted("{0} case to choose from", "{0} cases to choose from"), count);
}

std::string exam_counts(std::size_t cases, int unsafe, int critical_misses) {
  return fmt::format("{} · {} · {}", case_count(cases), fill(form("{0} unsafe"), unsafe),
                     fill_count(counted("{0} critical miss", "{0} critical misses"), to_count(critical_misses)));
}

}  // namespace nc::words
