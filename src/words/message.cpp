#include "words/message.hpp"

#include "words/catalogue.hpp"

namespace nc::words {
namespace {

/// Braces of the translation may be wrong however carefully it was checked: it came from a file.
bool fits(const char* form, int argument_count) {
  const int arity = arity_of(form);
  return arity >= 0 && arity <= argument_count;
}

}  // namespace

Message::operator std::string_view() const {
  return find_translation(context_, id_);
}

std::string grouped(std::size_t number) {
  std::string text = fmt::format("{}", number);
  constexpr std::size_t digits = 3;
  // TRANSLATORS: stands between the thousands of a number: 10,000
  const std::string_view between = msg_in("thousands", ",");
  for (std::size_t at = text.size(); at > digits;) {
    at -= digits;
    text.insert(at, between);
  }
  return text;
}

std::string fill_any(const Form& form, std::size_t count, fmt::format_args arguments, int argument_count) {
  const char* english = form.many() != nullptr && count != 1 ? form.many() : form.one();
  const char* spoken =
      form.many() != nullptr ? find_translation(form.one(), form.many(), count) : find_translation(nullptr, form.one());
  if (fits(spoken, argument_count)) return fmt::vformat(spoken, arguments);
  return fits(english, argument_count) ? fmt::vformat(english, arguments) : std::string(english);
}

}  // namespace nc::words
