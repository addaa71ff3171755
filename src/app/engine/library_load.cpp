#include "app/engine/library_load.hpp"

#include <optional>
#include <string>
#include <utility>

#include "app/engine/case_file.hpp"
#include "library/joined_library.hpp"

namespace nc::app {
namespace {

using library::CaseCard;
using library::CaseSource;
using library::KnownSource;

/// The library compiled into the program, its cases in memory.
KnownSource know_embedded(const CaseSource& source, const guidance::Guidance& guidance, KnownLibrary& library) {
  KnownSource known;
  known.source = source;
  for (const EmbeddedFile& file : source.embedded) {
    cases::ParsedCase parsed = cases::parse_case(file.bytes, library::path_in(source, file.path), guidance);
    known.fresh.push_back(library::fresh_file(std::string(file.path), parsed, guidance));
    if (parsed.the_case) library.opened.push_back(std::make_shared<const cases::Case>(std::move(*parsed.the_case)));
  }
  library::mark_twins_within(known, guidance);
  return known;
}

/// Opens cases from their files. Their text counts only when it is still a ready case without faults.
library::OpenCase opener(std::shared_ptr<const guidance::Guidance> guidance) {
  return [guidance = std::move(guidance)](const CaseCard& card) -> std::optional<cases::Case> {
    auto parsed = load_case(std::string(card.path), *guidance);
    if (!parsed || !parsed->the_case || parsed->the_case->status != cases::CaseStatus::ready) return std::nullopt;
    return std::move(parsed->the_case);
  };
}

/// Folders are read one after another: what is told of one counts those before it.
class Tally {
 public:
  explicit Tally(const Progress& progress) : progress_(progress) {}

  /// For the next folder.
  Progress of_next() {
    before_ += last_;
    last_ = 0;
    if (!progress_) return {};
    return [this](std::size_t done, std::size_t total) {
      last_ = total;
      progress_(before_ + done, before_ + total);
    };
  }

 private:
  const Progress& progress_;
  std::size_t before_ = 0;
  std::size_t last_ = 0;
};

}  // namespace

Result<KnownLibrary> know_library(const library::CaseSources& sources, const guidance::Guidance& guidance,
                                  const Reading& reading) {
  KnownLibrary library;
  Tally tally(reading.follower.progress);
  for (const CaseSource& source : sources) {
    if (source.folder.empty()) {
      library.sources.push_back(know_embedded(source, guidance, library));
      continue;
    }
    const Follower follower{tally.of_next(), reading.follower.stopped};
    auto known = know_folder(source, guidance, {reading.executor, follower});
    if (!known) return tl::unexpected<Error>(std::move(known.error()));
    library.sources.push_back(std::move(*known));
  }
  return library;
}

Result<LoadedLibrary> load_library(const library::CaseSources& sources,
                                   const std::shared_ptr<const guidance::Guidance>& guidance, const Reading& reading) {
  auto known = know_library(sources, *guidance, reading);
  if (!known) return tl::unexpected<Error>(std::move(known.error()));
  library::JoinedLibrary joined = library::join_sources(known->sources, *guidance);
  LoadedLibrary library;
  library.catalogue = std::move(joined.served);
  library.diagnostics = std::move(joined.diagnostics);
  library.sources = std::move(known->sources);
  library.cases = library::WholeCases(library.catalogue, opener(guidance));
  for (auto& one : known->opened)
    if (library.catalogue.find(one->id.text()) != nullptr) library.cases.keep(std::move(one));
  return library;
}

}  // namespace nc::app
