#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

// Chooses the language of the program's texts. Numbers, dates and the record are the same in every language.

namespace nc::app {

/// Returns the folder of the text catalogues: `share/locale` beside the program, as in a build folder, or beside the
/// `bin` that it is in, as when it is installed. Returns an empty path when there is neither; texts are then English.
std::filesystem::path catalogue_folder(const std::filesystem::path& executable_folder);

/// Returns the languages that have a catalogue in the folder, such as `de` or `de_AT`. English (`en`) comes first and
/// needs none; the others are sorted.
std::vector<std::string> installed_languages(const std::filesystem::path& folder);

/// Returns the first installed language of a list such as `de_AT:fr`; nothing when none of them is installed.
std::optional<std::string> find_language(std::string_view wanted, const std::vector<std::string>& installed);

/// Returns the installed language that the person wants most. `setting` counts when it is not empty, and otherwise the
/// first of the variables LANGUAGE, LC_ALL, LC_MESSAGES and LANG that is set, as with gettext. `de_AT.UTF-8` also means
/// `de`. Returns English when nothing fits.
std::string choose_language(std::string_view setting, const std::map<std::string, std::string>& environment,
                            const std::vector<std::string>& installed);

/// Returns those of the installed languages that a person is offered. Languages with a territory from XA to XZ are left
/// out: these belong to nobody and mark translations that are made for tests.
std::vector<std::string> offered_languages(std::vector<std::string> installed);

/// Makes every text come from the catalogue of this language from now on. To be called before the program has a second
/// thread, because it sets the variable LANGUAGE for gettext. Fails (environment) when the system has no locale in
/// which gettext looks for translations; the texts are English then.
Result<void> speak(const std::string& language, const std::filesystem::path& folder);

}  // namespace nc::app
