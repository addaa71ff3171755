#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Where translations come from. gettext is known to the source of this header and to nothing else: a program without it
// replaces that source. The texts themselves are declared with words/message.hpp.
//
// Which catalogue is in force is a state of the process, because gettext keeps it so. It is set before anything is said
// and not while threads run; finding a translation only reads it.

namespace nc::words {

/// What the file of a language is called: `<folder>/<language>/LC_MESSAGES/needlecase.mo`.
inline constexpr std::string_view catalogue_file = "needlecase.mo";

/// Every text is the English of the sources from now on, as it is when the program starts.
void speak_english();

/// Every text comes from the catalogue of `language` in `folder` from now on; a text that it lacks stays English. Call
/// it while there is one thread, because it sets LANGUAGE for gettext. False, and everything stays English, when there
/// is no such catalogue or when the system has no locale in which gettext looks for translations.
[[nodiscard]] bool speak_from(const std::string& folder, const std::string& language);

/// The translation of an English text, or the text itself when there is none. `context` tells equal texts apart that
/// mean different things; nullptr when the text has none. Lives as long as the program.
const char* find_translation(const char* context, const char* english);

/// The translation of a text that counts, in the form that the language has for `count`. Without one it is `one` when
/// the count is 1, else `many`.
const char* find_translation(const char* one, const char* many, std::size_t count);

}  // namespace nc::words
