#include "words/message.hpp"

#include <array>
#include <cstring>

#include <libintl.h>

namespace nc::words {
namespace {

constexpr const char* domain = "needlecase";

/// gettext's key of a text with a context: both, with the byte 4 between. The context is dropped when the key is too
/// long for the buffer, which no text of ours is.
const char* lookup(const char* context, const char* id) {
  std::array<char, 512> key{};
  const std::size_t head = std::strlen(context);
  const std::size_t length = head + 1 + std::strlen(id);
  if (length >= key.size()) return id;
  std::memcpy(key.data(), context, head);
  key[head] = '\4';
  std::memcpy(key.data() + head + 1, id, length - head - 1);
  const char* found = dgettext(domain, key.data());
  return found == key.data() ? id : found;
}

/// Braces of the translation may be wrong however carefully it was checked: it came from a file.
bool fits(const char* form, int argument_count) {
  const int arity = arity_of(form);
  return arity >= 0 && arity <= argument_count;
}

}  // namespace

Message::operator std::string_view() const {
  return context_ == nullptr ? dgettext(domain, id_) : lookup(context_, id_);
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
      form.many() != nullptr ? dngettext(domain, form.one(), form.many(), count) : dgettext(domain, form.one());
  if (fits(spoken, argument_count)) return fmt::vformat(spoken, arguments);
  return fits(english, argument_count) ? fmt::vformat(english, arguments) : std::string(english);
}

}  // namespace nc::words
