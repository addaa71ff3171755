#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toml/slip.hpp"

namespace nc::toml {

/// Recognises bytes that were never meant as plain text in UTF-8, or not as TOML: a file of a word processor, a PDF, a
/// web page, text in another encoding. Returns what to tell about the file; nothing when it may be TOML.
std::optional<Slip> recognise_foreign(std::string_view bytes);

}  // namespace nc::toml
