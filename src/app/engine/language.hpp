#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

// In which language the program speaks. Texts alone follow it: numbers, dates and the record never do.

namespace nc::app {

/// Where text catalogues are: `share/locale` beside the program (build folder) or beside its `bin` (installed tree).
/// Empty when there is none; the texts are then the English ones of the program itself.
std::filesystem::path catalogue_folder(const std::filesystem::path& executable_folder);

/// The languages that have a catalogue in the folder, sorted. English is always first, it needs none.
std::vector<std::string> installed_languages(const std::filesystem::path& folder);

/// The installed language that is wanted most: `setting` when it is not empty, else what the environment asks for as
/// gettext does (LANGUAGE, LC_ALL, LC_MESSAGES, LANG; `de_AT.UTF-8` also means `de`). English when nothing fits.
std::string choose_language(std::string_view setting, const std::map<std::string, std::string>& environment,
                            const std::vector<std::string>& installed);

/// Those of them that a person may choose: not the territories XA to XZ, which are nobody's and mark pseudo-locales.
std::vector<std::string> offered_languages(std::vector<std::string> installed);

/// Makes every text come from this catalogue from now on. Call it before the program has a second thread, because it
/// sets LANGUAGE for gettext. Fails (environment) when the system has no locale in which gettext looks for
/// translations; the texts stay English then.
Result<void> speak(const std::string& language, const std::filesystem::path& folder);

}  // namespace nc::app
