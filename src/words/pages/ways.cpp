#include "words/pages/ways.hpp"

#include <algorithm>

#include "words/phrases.hpp"

namespace nc::words::ways {

std::string source(std::size_t cases, std::size_t total) {
  if (cases == total) return fill(form("From all {0}."), case_count(total));
  return fill(form("From {0} of {1} that the filter leaves."), cases, case_count(total));
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

std::string next_due(int days) {
  return fill_count(counted("Nothing is due today. The next case comes back tomorrow.",
                            "Nothing is due today. The next case comes back in {0} days."),
                    to_count(days));
}

std::string nothing_due(std::optional<int> next_in_days) {
  if (next_in_days) return next_due(*next_in_days);
  return std::string(msg("Nothing is due: a case comes back some days after it was practised."));
}

std::string practise_some(std::size_t count) {
  return fill(form("Practise {0}"), std::min<std::size_t>(count, 10));
}

}  // namespace nc::words::ways
