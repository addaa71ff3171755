#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/command.hpp"
#include "app/engine/content_source.hpp"
#include "app/engine/settings_file.hpp"
#include "practice/session/problem.hpp"

// Finds what the window lists as problems: what could not be read, kept or used.

namespace nc::app {

/// Returns what is wrong with a settings file.
practice::Problems problems_of_settings(const ReadSettings& read);

/// Returns the problems of a library that was read: files with errors, drafts, files that are not read because of their
/// names, and a folder of the person's own that is none. It looks into the folders of the run and of the person.
practice::Problems problems_of_library(const LoadedContent& read, const CommandContext& context);

/// Returns the same without the files with errors, which are told with their lines and columns.
practice::Problems problems_of_unread(const LoadedContent& read, const CommandContext& context);

/// Returns problems as lines of text for standard error, each with its place, what is wrong and what to do. Of many
/// only the first are named, and how many more there are.
std::string warning_lines(const practice::Problems& problems);

/// Returns what is wrong with the guidance that the options name; nothing when it can be used, and when its files
/// cannot be read at all.
practice::Problems problems_of_guidance(const ContentOptions& options);

/// Writes the indexes that have changed, and returns a problem for each that could not be written.
practice::Problems keep_indexes(const std::vector<library::KnownSource>& sources);

/// Returns the folder of the person's own cases, whether it is there or not; nothing when the environment names none.
std::optional<std::filesystem::path> own_cases_folder(const CommandContext& context);

}  // namespace nc::app
