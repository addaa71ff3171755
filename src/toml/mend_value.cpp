#include "toml/mend_value.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A slip over the bytes from `begin` to `end` of the value.
Slip slip_at(std::string_view value, std::size_t begin, std::size_t end, std::string message) {
  Slip slip;
  slip.column = column_at(value, begin);
  slip.end_column = std::max(slip.column + 1, column_at(value, end));
  slip.message = std::move(message);
  return slip;
}

/// `write title = "…"`, or the value alone within a list.
std::string write(std::string_view key, std::string_view value) {
  const std::string shown = value.size() < 80 ? std::string(value) : quoted(shortened(value.substr(1)));
  return key.empty() ? fmt::format("write {}", shown) : fmt::format("write {} = {}", key, shown);
}

/// The value without the remark behind it. A `#` counts only after a blank, and when no quotation mark follows it.
std::string_view without_remark(std::string_view value) {
  for (std::size_t at = value.find('#'); at != nowhere; at = value.find('#', at + 1)) {
    const bool after_blank = at == 0 || value[at - 1] == ' ' || value[at - 1] == '\t';
    if (after_blank && value.find('"', at) == nowhere && last_odd_quote(value.substr(at)) == nowhere)
      return trim(value.substr(0, at));
  }
  return trim(value);
}

/// The text with the backslashes doubled that mean themselves.
std::string with_plain_backslashes(std::string_view text) {
  std::string out(text);
  for (std::size_t bad = find_bad_escape(out, 0); bad != nowhere; bad = find_bad_escape(out, bad + 2))
    out.insert(bad, "\\");
  return out;
}

MendedValue with_bad_escape(std::string_view key, std::string_view text, std::size_t at) {
  MendedValue mended{with_plain_backslashes(text),
                     slip_at(text, at, at + 2, "a backslash stands before a letter that it does not go with")};
  mended.slip->suggestion = "write two backslashes, or a / : " + write(key, mended.text).substr(6);
  return mended;
}

MendedValue not_closed(std::string_view key, std::string_view text) {
  const std::string_view whole = trim(text);
  const std::size_t curly = last_odd_quote(whole);
  const bool ends_curly = curly != nowhere && curly > 0 && curly + odd_quote_length(whole, curly) == whole.size();
  MendedValue mended;
  mended.text = quoted(whole.substr(1, ends_curly ? curly - 1 : nowhere));
  if (ends_curly) {
    mended.slip = curly_slip(key, mended.text);
    mended.slip->column = column_at(whole, curly);
    mended.slip->end_column = mended.slip->column + 1;
  } else {
    mended.slip = slip_at(whole, 0, 1, "the text that begins here has no closing quotation mark");
    mended.slip->suggestion = write(key, mended.text);
  }
  return mended;
}

/// What follows the closing quotation mark at `end` does not belong there.
MendedValue with_tail(std::string_view key, std::string_view value, std::size_t end) {
  const std::string_view whole = without_remark(value);
  const char quote = value.front();
  const std::string_view tail = trim(whole.substr(std::min(end + 1, whole.size())));
  const auto begin = static_cast<std::size_t>(tail.data() - value.data());
  MendedValue mended{std::string(value.substr(0, end + 1)), {}};
  if (!tail.empty() && tail.back() == quote) {
    mended.text = quoted(whole.substr(1, whole.size() - 2));
    mended.slip = slip_at(value, end, end + 1,
                          quote == '"' ? "a quotation mark within the text ends it too early"
                                       : "an apostrophe within the text ends it too early");
    mended.slip->suggestion = write(key, mended.text) + (quote == '"' ? R"(, or use “ and ” within a text)" : "");
  } else {
    const bool mark = tail == "," || tail == ";" || tail == ".";
    mended.slip = slip_at(value, begin, begin + tail.size(),
                          mark ? fmt::format("'{}' does not belong behind a value", tail)
                               : "only a remark that begins with # may follow the closing quotation mark");
    mended.slip->suggestion = write(key, mended.text);
    if (mark) mended.slip->cause = fmt::format("tail {}", tail);
  }
  return mended;
}

MendedValue mend_curly(std::string_view key, std::string_view text) {
  const std::string_view whole = trim(text);
  const std::size_t open = odd_quote_length(whole, 0);
  const std::string_view inner = whole.substr(open);
  const std::size_t straight = inner.rfind('"');
  const std::size_t curly = last_odd_quote(inner);
  const std::size_t end = curly == nowhere ? straight : straight == nowhere ? curly : std::max(curly, straight);
  MendedValue mended;
  mended.text = quoted(inner.substr(0, end));
  mended.slip = curly_slip(key, mended.text);
  mended.slip->column = 1;
  mended.slip->end_column = column_at(whole, whole.size());
  return mended;
}

bool is_unit(std::string_view word) {
  constexpr std::array<std::string_view, 14> units = {"h",   "h.",   "hr",  "hrs",  "hour",    "hours", "d",
                                                      "day", "days", "std", "std.", "stunden", "y",     "years"};
  return std::find(units.begin(), units.end(), word) != units.end();
}

/// How many digits a text begins with; single underscores may part them.
std::size_t count_digits(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && (is_digit(text[count]) || (text[count] == '_' && count > 0)))
    ++count;
  return count;
}

/// A number without sign: 20, 20.5, 2e9.
bool is_decimal(std::string_view text) {
  const std::size_t whole = count_digits(text);
  if (whole == 0 || (whole > 1 && text.front() == '0')) return false;
  text.remove_prefix(whole);
  if (!text.empty() && text.front() == '.') {
    const std::size_t fraction = count_digits(text.substr(1));
    if (fraction == 0) return false;
    text.remove_prefix(fraction + 1);
  }
  if (text.empty()) return true;
  if (text.front() != 'e' && text.front() != 'E') return false;
  text.remove_prefix(1);
  if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
  return !text.empty() && count_digits(text) == text.size();
}

bool is_date_or_time(std::string_view text) {
  const bool date = text.size() >= 10 && text[4] == '-' && text[7] == '-' && count_digits(text) == 4;
  const bool time = text.size() >= 5 && text[2] == ':' && count_digits(text) == 2;
  return date || time;
}

/// A number with something on it that TOML does not take; nothing when it is no such number.
std::optional<MendedValue> mend_number(std::string_view key, std::string_view word) {
  std::size_t end = 0;
  while (end < word.size() && is_digit(word[end]))
    ++end;
  if (end == 0 || end > 18) return std::nullopt;
  const std::string_view rest = trim(word.substr(end));
  std::string digits(word.substr(0, end));
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  std::string message;
  if (rest.empty() && digits.size() < end)
    message = "a number does not begin with a zero";
  else if (is_unit(fold_case(rest)))
    message = "a number stands alone, without a unit";
  else if (rest == "," || rest == ";" || rest == ".")
    message = fmt::format("'{}' does not belong behind a value", rest);
  else if (rest.size() > 1 && rest.front() == ',' && std::all_of(rest.begin() + 1, rest.end(), is_digit))
    message = "a number has no comma";
  else
    return std::nullopt;
  MendedValue mended{digits, slip_at(word, 0, word.size(), message)};
  mended.slip->suggestion = write(key, digits);
  return mended;
}

std::optional<MendedValue> mend_truth(std::string_view key, std::string_view word) {
  const std::string small = fold_case(word);
  const bool yes = small == "true" || small == "yes" || small == "ja" || small == "on";
  const bool no = small == "false" || small == "no" || small == "nein" || small == "off";
  if (!yes && !no) return std::nullopt;
  MendedValue mended{yes ? "true" : "false", slip_at(word, 0, word.size(), "yes and no are written true and false")};
  mended.slip->suggestion = write(key, mended.text);
  return mended;
}

MendedValue mend_bare(std::string_view key, std::string_view value) {
  const std::string_view word = without_remark(value);
  if (word.empty()) {
    MendedValue lost{{}, slip_at(value, 0, 0, "a value is missing behind the equals sign"), true};
    lost.slip->suggestion = fmt::format("write {} = … with its value, or delete the line", key);
    return lost;
  }
  if (is_literal(word)) return {std::string(word), {}};
  if (auto number = mend_number(key, word)) return *number;
  if (auto truth = mend_truth(key, word)) return *truth;
  if (count_digits(word) > 0 && word.find(' ') == nowhere) {
    MendedValue number{std::string(word.substr(0, count_digits(word))),
                       slip_at(word, 0, word.size(), "this is neither a number nor a text between quotation marks")};
    number.slip->suggestion = write(key, number.text) + ", or " + write(key, quoted(word));
    return number;
  }
  const bool ends_straight = word.size() > 1 && (word.back() == '"' || word.back() == '\'');
  const std::size_t curly = last_odd_quote(word);
  const bool ends_curly = curly != nowhere && curly > 0 && curly + odd_quote_length(word, curly) == word.size();
  const std::string_view text = ends_straight ? word.substr(0, word.size() - 1)
                                : ends_curly  ? word.substr(0, curly)
                                              : word;
  MendedValue mended{quoted(text),
                     slip_at(value, 0, word.size(),
                             ends_straight || ends_curly ? "the opening quotation mark is missing"
                                                         : "the quotation marks of this text are missing")};
  mended.slip->suggestion = write(key, mended.text);
  return mended;
}

}  // namespace

std::size_t find_bad_escape(std::string_view text, std::size_t from) {
  const auto hex = [&](std::size_t begin, std::size_t count) {
    const std::string_view digits = text.substr(std::min(begin, text.size()), count);
    return digits.size() == count &&
           std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
  };
  for (std::size_t at = text.find('\\', from); at != nowhere && at + 1 < text.size(); at = text.find('\\', at + 2)) {
    const char next = text[at + 1];
    const bool known = std::string_view("btnfr\"\\").find(next) != nowhere || (next == 'u' && hex(at + 2, 4)) ||
                       (next == 'U' && hex(at + 2, 8));
    if (!known) return at;
  }
  return nowhere;
}

Slip curly_slip(std::string_view key, std::string_view straight) {
  Slip slip;
  slip.message = "a text stands between straight quotation marks, not curly or angled ones";
  slip.suggestion = write(key, straight) + ", and switch off 'smart quotes' where you type";
  slip.cause = "curly";
  return slip;
}

bool is_literal(std::string_view word) {
  if (word == "true" || word == "false") return true;
  const std::string_view number = word.substr(!word.empty() && (word.front() == '+' || word.front() == '-') ? 1 : 0);
  if (number == "inf" || number == "nan") return true;
  const std::string_view prefix = number.substr(0, 2);
  if (prefix == "0x" || prefix == "0o" || prefix == "0b") return true;  // the parser knows which digits may follow
  return is_decimal(number) || is_date_or_time(word);
}

MendedValue mend_text(std::string_view key, std::string_view text) {
  if (odd_quote_length(text, 0) > 0) return mend_curly(key, text);
  const std::size_t end = end_of_quoted(text);
  if (end == nowhere) return not_closed(key, text);
  const std::string_view whole = text.substr(0, end + 1);
  const std::size_t bad = text.front() == '"' ? find_bad_escape(whole, 0) : nowhere;
  if (bad != nowhere) return with_bad_escape(key, whole, bad);
  return {std::string(whole), {}};
}

MendedValue mend_value(std::string_view key, std::string_view value) {
  if (!value.empty() && value.front() == '=') {
    const std::string_view rest = trim(value.substr(1));
    MendedValue mended = mend_value(key, rest);
    mended.slip = slip_at(value, 0, 1, "there is one equals sign too many");
    mended.slip->suggestion = write(key, mended.text);
    return mended;
  }
  if (odd_quote_length(value, 0) > 0) return mend_curly(key, without_remark(value));
  if (value.empty() || (value.front() != '"' && value.front() != '\'')) return mend_bare(key, value);
  const std::size_t end = end_of_quoted(value);
  if (end != nowhere && !is_blank_or_remark(value.substr(end + 1))) return with_tail(key, value, end);
  return end == nowhere ? not_closed(key, without_remark(value)) : mend_text(key, value);
}

}  // namespace nc::toml
