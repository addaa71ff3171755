#include "app/commands/named_case.hpp"

#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "app/engine/case_file.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

/// A case of the library by its id, drafts too.
Result<cases::ParsedCase> load_by_id(const KnownLibrary& library, const std::string& id,
                                     const guidance::Guidance& guidance) {
  std::vector<std::string> known_ids;
  for (const library::NamedFile& file : library::named_files(library.sources)) {
    if (file.id == id) return load_case_of(*file.source, file.name, guidance);
    known_ids.push_back(file.id);
  }
  const auto near = nearest(id, known_ids);
  return fail(ErrorKind::input, fmt::format("the library has no case '{}'{}", visible(id),
                                            near ? fmt::format("; did you mean '{}'?", *near) : ""));
}

}  // namespace

Result<cases::ParsedCase> load_named_case(const std::string& wanted, const ContentOptions& options,
                                          const guidance::Guidance& guidance, const CommandContext& context) {
  const std::filesystem::path path(wanted);
  if (path.has_parent_path() || path.extension() == ".toml") return load_case(wanted, guidance);
  const auto library = know_library(case_sources_of(options, context), guidance, {context.executor});
  if (!library) return tl::unexpected<Error>(library.error());
  return load_by_id(*library, wanted, guidance);
}

Result<cases::Case> whole_case(cases::ParsedCase parsed) {
  if (!parsed.the_case || has_errors(parsed.diagnostics))
    return fail(ErrorKind::input, render_diagnostics(parsed.diagnostics));
  return std::move(*parsed.the_case);
}

}  // namespace nc::app
