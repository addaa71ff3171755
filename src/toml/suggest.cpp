#include "toml/suggest.hpp"

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

/// A list of words longer than this is not printed whole.
constexpr std::size_t longest_list_shown = 12;

}  // namespace

std::string suggestion_for(std::string_view word, const std::vector<std::string>& known) {
  if (const auto likely = nearest(word, known)) return fmt::format("did you mean '{}'?", *likely);
  if (known.empty() || known.size() > longest_list_shown) return {};
  return "use " + fmt::format("{}", fmt::join(known, ", "));
}

std::string written_right(std::string_view key, Kind wanted, const Value& value) {
  const std::string_view text = trim(value.text);
  const auto digits = parse_decimal(text.substr(0, text.find_first_not_of("0123456789")));
  if (wanted == Kind::integer && value.kind == Kind::text && digits) return fmt::format("write {} = {}", key, *digits);
  if (wanted == Kind::integer && value.kind == Kind::number) return "write it without a fraction";
  if (wanted == Kind::array && value.kind == Kind::text)
    return fmt::format("write {} = [{}]", key, quoted(shortened(text)));
  if (wanted == Kind::array) return fmt::format("write {} = [ … ]", key);
  if (wanted == Kind::text && value.kind == Kind::integer) return fmt::format("write {} = \"{}\"", key, value.integer);
  if (wanted == Kind::text && value.kind == Kind::array && value.items.size() == 1 && value.items[0].kind == Kind::text)
    return fmt::format("write {} = {}", key, quoted(shortened(value.items[0].text)));
  if (wanted == Kind::text) return fmt::format("write {} = \"…\"", key);
  if (wanted == Kind::boolean && (text == "true" || text == "false")) return fmt::format("write {} = {}", key, text);
  if (wanted == Kind::boolean) return fmt::format("write {} = true or {} = false", key, key);
  if (wanted == Kind::table) return fmt::format("write [{}] in a line of its own, and its lines below", key);
  return fmt::format("write {} = … ({})", key, to_text(wanted));
}

Slip refusal(const SyntaxError& error) {
  Slip slip;
  slip.line = error.line;
  slip.column = error.column;
  const bool is_number = error.message.find("not representable") != std::string::npos;
  slip.message = is_number ? "this number is too large" : "this cannot be read: it is not the form of a TOML file";
  slip.suggestion =
      is_number
          ? "write a smaller one"
          : "a line is a heading in square brackets, or a key with = and its value; 'needlecase new' writes an example";
  return slip;
}

}  // namespace nc::toml
