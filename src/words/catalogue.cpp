#include "words/catalogue.hpp"

#include <array>
#include <clocale>
#include <cstdlib>
#include <cstring>

#include <libintl.h>

namespace nc::words {
namespace {

constexpr const char* domain = "needlecase";

/// A locale other than "C", in which gettext looks nothing up. C.UTF-8 is on every Debian; newer C libraries treat it
/// like "C", so that the check of the catalogue decides and another is tried.
bool finds_catalogue() {
  for (const char* name : {"", "C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"}) {
    if (std::setlocale(LC_MESSAGES, name) == nullptr) continue;
    if (*dgettext(domain, "") != '\0') return true;
  }
  return false;
}

/// True in the locale in which gettext looks nothing up. It takes much longer to do so than it takes to ask for the
/// locale, and every page asks for hundreds of texts.
bool speaks_english() {
  return std::strcmp(std::setlocale(LC_MESSAGES, nullptr), "C") == 0;
}

}  // namespace

void speak_english() {
  std::setlocale(LC_MESSAGES, "C");  // in which gettext looks nothing up
}

bool speak_from(const std::string& folder, const std::string& language) {
  ::setenv("LANGUAGE", language.c_str(), 1);
  ::bindtextdomain(domain, folder.c_str());
  ::bind_textdomain_codeset(domain, "UTF-8");
  if (finds_catalogue()) return true;
  speak_english();
  return false;
}

const char* find_translation(const char* context, const char* english) {
  if (speaks_english()) return english;
  if (context == nullptr) return dgettext(domain, english);
  // gettext's key of a text with a context is both, with the byte 4 between. The context is dropped when the key is too
  // long for the buffer, which no text of ours is.
  std::array<char, 512> key{};
  const std::size_t head = std::strlen(context);
  const std::size_t length = head + 1 + std::strlen(english);
  if (length >= key.size()) return english;
  std::memcpy(key.data(), context, head);
  key[head] = '\4';
  std::memcpy(key.data() + head + 1, english, length - head - 1);
  const char* found = dgettext(domain, key.data());
  return found == key.data() ? english : found;
}

const char* find_translation(const char* one, const char* many, std::size_t count) {
  if (speaks_english()) return count == 1 ? one : many;
  return dngettext(domain, one, many, count);
}

}  // namespace nc::words
