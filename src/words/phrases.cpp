#include "words/phrases.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::words {

std::string number_text(double number) {
  const double tenths = std::floor(number * 10 + 0.5) / 10;
  return std::floor(tenths) == tenths ? fmt::format("{:.0f}", tenths) : fmt::format("{:.1f}", tenths);
}

std::string score_number(const std::optional<double>& score) {
  return score ? fmt::format("{:.0f}", std::floor(*score + 0.5)) : std::string(no_number);
}

std::string percent(int value) {
  return fill(form("{0} %"), value);
}

std::string case_count(std::size_t count) {
  return fill_count(counted("{0} case", "{0} cases"), count);
}

std::string part_of(std::string_view part, std::string_view whole) {
  return fill(form("{0} of {1}"), part, whole);
}

std::string numbered(int number, std::string_view word) {
  return fmt::format("{} {}", number, word);
}
std::string with_count(std::string_view word, std::size_t count) {
  return fmt::format("{} {}", word, grouped(count));
}
std::string labelled(std::string_view name, std::string_view value) {
  return fill(form("{0}: {1}"), name, value);
}

std::string listed(const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string line = items.front();
  for (std::size_t at = 1; at + 1 < items.size(); ++at)
    line = fill(form("{0}, {1}"), line, items[at]);
  return items.size() == 1 ? line : fill(form("{0} and {1}"), line, items.back());
}

std::string quoted(std::string_view words) {
  return fill(form("“{0}”"), trim(words));
}

std::string with_capital(std::string_view words) {
  std::string result(words);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::string why_no_name(NameFault fault) {
  switch (fault) {
    case NameFault::empty:
      return std::string(msg("nothing stands there but blanks; leave it out, or type an id"));
    case NameFault::too_long:
      return fill(form("it has more than {0} characters; shorten it"), longest_person_name);
    case NameFault::unseen:
      return std::string(msg("it holds a character that cannot be seen; type it anew"));
    case NameFault::no_text:
      break;
  }
  return std::string(msg("it is not UTF-8 text; type it anew"));
}

std::string short_date(Day day) {
  constexpr std::array<Message, 12> months{msg("Jan"), msg("Feb"), msg("Mar"), msg("Apr"), msg("May"), msg("Jun"),
                                           msg("Jul"), msg("Aug"), msg("Sep"), msg("Oct"), msg("Nov"), msg("Dec")};
  const std::string iso = to_iso8601(date_of(day));  // 2026-10-23T…
  const auto digit = [&iso](std::size_t at) { return iso[at] - '0'; };
  const auto month = static_cast<std::size_t>(digit(5) * 10 + digit(6) - 1);
  return fill(form("{0} {1}"), digit(8) * 10 + digit(9), std::string_view(months[month % months.size()]));
}

std::string hours_short(int hours) {
  return fill(form("{0} h"), hours);
}

std::string time_left(std::int64_t ms) {
  const std::int64_t seconds = ms < 0 ? 0 : (ms + 999) / 1000;
  return fill(form("{0} left"), fmt::format("{}:{:02}", seconds / 60, seconds % 60));
}

}  // namespace nc::words
