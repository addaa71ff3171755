#include "terminal/choice.hpp"

#include <charconv>
#include <optional>
#include <system_error>

#include "support/text.hpp"

namespace nc::terminal {
namespace {

std::optional<std::size_t> read_number(std::string_view text, std::size_t count) {
  std::size_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size() || number < 1 || number > count) {
    return std::nullopt;
  }
  return number - 1;
}

enum class Likeness { none, beginning, whole };

Likeness likeness_of(std::string_view folded, const Option& option) {
  Likeness best = Likeness::none;
  for (const std::string& word : option.words) {
    const std::string known = fold_case(word);
    if (known == folded) {
      return Likeness::whole;
    }
    if (known.compare(0, folded.size(), folded) == 0) {
      best = Likeness::beginning;
    }
  }
  return best;
}

}  // namespace

Choice read_choice(std::string_view typed, const std::vector<Option>& options) {
  const std::string folded = fold_case(trim(typed));
  if (folded.empty()) {
    return Unknown{};
  }
  if (const auto index = read_number(folded, options.size())) {
    return Chosen{*index};
  }
  std::vector<std::size_t> likely;
  for (std::size_t at = 0; at < options.size(); ++at) {
    const Likeness likeness = likeness_of(folded, options[at]);
    if (likeness == Likeness::whole) {
      return Chosen{at};
    }
    if (likeness == Likeness::beginning) {
      likely.push_back(at);
    }
  }
  if (likely.empty()) {
    return Unknown{};
  }
  if (likely.size() == 1) {
    return Chosen{likely.front()};
  }
  return Ambiguous{std::move(likely)};
}

std::vector<std::size_t> read_numbers(std::string_view typed, std::size_t count) {
  std::vector<std::size_t> numbers;
  std::string_view rest = typed;
  constexpr std::string_view separators = " ,;\t";
  while (true) {
    const std::size_t start = rest.find_first_not_of(separators);
    if (start == std::string_view::npos) {
      return numbers;
    }
    rest = rest.substr(start);
    const std::string_view word = rest.substr(0, rest.find_first_of(separators));
    const auto number = read_number(word, count);
    if (!number) {
      return {};
    }
    numbers.push_back(*number);
    rest = rest.substr(word.size());
  }
}

}  // namespace nc::terminal
