#include "app/engine/found_problems.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "app/engine/library_folder.hpp"
#include "app/engine/places.hpp"
#include "app/engine/unread_files.hpp"
#include "library/known_source.hpp"
#include "platform/files/file_list.hpp"
#include "support/text.hpp"
#include "words/pages/problems.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;
using library::Owner;
using practice::Problem;
using practice::ProblemKind;
using practice::Problems;

void add_drafts(Problems& problems, const library::KnownSource& known) {
  for (const library::KnownFile& file : library::files_by_name(known)) {
    const auto card = library::card_of(file);
    if (!card || card->status != cases::CaseStatus::draft) continue;
    problems.push_back({ProblemKind::draft, {library::path_in(known.source, library::name_of(file))}});
  }
}

void add_unread(Problems& problems, const library::CaseSource& source) {
  const Meant meant = source.owner == Owner::person ? Meant::everything : Meant::like_cases;
  for (UnreadFile& file : find_unread(source.folder, meant))
    problems.push_back({ProblemKind::unread_file, {file.path.string()}, std::move(file.why)});
}

/// The person's folder is no source of cases when it is a file, or when nobody may look at it; then nothing else would
/// tell of it.
void add_own_folder(Problems& problems, const CommandContext& context) {
  const auto folder = own_cases_folder(context);
  if (!folder) return;
  std::error_code fault;
  const fs::file_status there = fs::symlink_status(*folder, fault);
  if (there.type() == fs::file_type::not_found) return;
  if (auto usable = platform::check_folder(*folder); !usable)
    problems.push_back({ProblemKind::unreadable_folder, {}, usable.error().message});
}

}  // namespace

Problems problems_of_settings(const ReadSettings& read) {
  return practice::problems_of(ProblemKind::faulty_settings, read.diagnostics, Severity::warning);
}

Problems problems_of_library(const LoadedContent& read, const CommandContext& context) {
  Problems problems = practice::problems_of(ProblemKind::faulty_case, read.diagnostics, Severity::error);
  const Problems unread = problems_of_unread(read, context);
  problems.insert(problems.end(), unread.begin(), unread.end());
  return problems;
}

Problems problems_of_unread(const LoadedContent& read, const CommandContext& context) {
  Problems problems;
  for (const library::KnownSource& known : read.sources) {
    if (known.source.owner == Owner::program) continue;
    add_drafts(problems, known);
    add_unread(problems, known.source);
  }
  add_own_folder(problems, context);
  return problems;
}

std::string warning_lines(const Problems& problems) {
  constexpr std::size_t most_named = 10;
  std::string lines;
  for (std::size_t at = 0; at < std::min(problems.size(), most_named); ++at) {
    const std::string place = words::problems::place(problems[at]);
    const std::string to_do = words::problems::to_do(problems[at]);
    lines += fmt::format("{}: warning: {}{}{}\n", place.empty() ? "needlecase" : visible(place),
                         visible(words::problems::what(problems[at])), to_do.empty() ? "" : " ", visible(to_do));
  }
  if (problems.size() > most_named) {
    lines += fmt::format("needlecase: warning: {}\n", words::problems::more(problems.size() - most_named));
  }
  return lines;
}

Problems problems_of_guidance(const ContentOptions& options) {
  if (!options.guidance) return {};
  const auto files = load_toml_folder(*options.guidance);
  if (!files) return {};
  return practice::problems_of(ProblemKind::faulty_guidance, guidance::parse_guidance(*files).diagnostics,
                               Severity::error);
}

Problems keep_indexes(const std::vector<library::KnownSource>& sources) {
  Problems problems;
  for (const library::KnownSource& known : sources) {
    if (auto kept = keep_index(known); !kept)
      problems.push_back({ProblemKind::lost_index, {}, std::move(kept.error().message)});
  }
  return problems;
}

std::optional<fs::path> own_cases_folder(const CommandContext& context) {
  const auto data = data_folder_of(context);
  if (!data) return std::nullopt;
  return *data / "cases";
}

}  // namespace nc::app
