#include "words/ways_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nc::words::ways {

std::string source(const practice::WaysScreen& screen) {
  if (screen.cases == screen.total) return fill(form("From all {0}."), cases(screen.total));
  return fill(form("From {0} of {1} that the filter leaves."), screen.cases, cases(screen.total));
}

std::string cases(std::size_t count) {
  return fill_count(counted("{0} case", "{0} cases"), count);
}

std::string pairs(std::size_t count) {
  return fill_count(counted("{0} pair", "{0} pairs"), count);
}

std::string realistic_note(int one_in) {
  return fill(
      form("Emergencies are rare, 1 case in {0}: a sitting may hold none. It ends with what your calls are worth at "
           "that rate."),
      one_in);
}

std::string nothing_due(const practice::WaysScreen& screen) {
  if (!screen.next_due_in_days)
    return std::string(msg("Nothing is due: a case comes back some days after it was practised."));
  return fill_count(counted("Nothing is due today. The next case comes back tomorrow.",
                            "Nothing is due today. The next case comes back in {0} days."),
                    static_cast<std::size_t>(*screen.next_due_in_days));
}

std::string start_name(std::string_view label, std::string_view way) {
  return fill(form("{0}: {1}"), label, way);
}

std::string family_id(std::size_t index) {
  return fmt::format("family{}", index);
}

std::string practise_some(std::size_t count) {
  return fill(form("Practise {0}"), std::min<std::size_t>(count, 10));
}

}  // namespace nc::words::ways
