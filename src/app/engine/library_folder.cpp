#include "app/engine/library_folder.hpp"

#include <chrono>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "app/engine/case_file.hpp"
#include "app/version.hpp"
#include "library/index_match.hpp"
#include "platform/files/file.hpp"
#include "platform/files/file_block.hpp"
#include "platform/files/file_list.hpp"
#include "platform/files/folder.hpp"
#include "support/sha256.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;
using library::CaseSource;
using library::KnownSource;

constexpr std::size_t index_limit = 1U << 30U;
/// Nobody reads it: whoever asked to stop no longer waits.
constexpr const char* stopped_early = "Reading the cases was stopped.";

/// The files that the index of a source remembers, which point into a block of the source; none without a good index.
std::vector<library::IndexedFile> load_index(KnownSource& known) {
  if (known.source.index.empty()) return {};
  const auto block = platform::read_block(known.source.index, index_limit);
  if (!block) return {};
  auto files = library::decode_index(block->view(), known.stamp);
  if (!files) return {};
  known.blocks.push_back(block->bytes);
  return std::move(*files);
}

/// The places in the list of the files that must be read; what the index knows of the others is taken over.
std::vector<std::size_t> match_index(KnownSource& known, const platform::FileList& list) {
  library::IndexMatch match(load_index(known));
  for (std::size_t at = 0; at < list.size(); ++at)
    if (library::is_case_name(known.source, list.name(at))) match.take({list.name(at), list.state(at)}, at);
  library::MatchedFiles matched = match.finish();
  known.remembered = std::move(matched.good);
  known.changed = matched.changed;
  return std::move(matched.fresh);
}

std::int64_t now_ns() {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count();
}

Result<library::FreshFile> read_one(const CaseSource& source, std::string_view name,
                                    const guidance::Guidance& guidance) {
  auto parsed = load_case_of(source, name, guidance);
  if (!parsed) return tl::unexpected<Error>(std::move(parsed.error()));
  return library::fresh_file(std::string(name), *parsed, guidance);
}

/// Reads the files at these places of the list.
Result<void> read_files(KnownSource& known, const platform::FileList& list, const std::vector<std::size_t>& places,
                        const guidance::Guidance& guidance, const Reading& reading) {
  const std::int64_t listed_ns = now_ns();
  std::vector<Result<library::FreshFile>> files(places.size());
  const auto work = [&](std::size_t at) { files[at] = read_one(known.source, list.name(places[at]), guidance); };
  if (!reading.executor.parallel_for(files.size(), work, reading.follower))
    return fail(ErrorKind::environment, stopped_early);
  known.fresh.reserve(files.size());
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (!files[at]) return tl::unexpected<Error>(std::move(files[at].error()));
    files[at]->listed = static_cast<std::uint32_t>(places[at]);
    files[at]->state = library::state_to_remember(list.state(places[at]), listed_ns);
    known.fresh.push_back(std::move(*files[at]));
  }
  return {};
}

}  // namespace

fs::path index_path(const fs::path& cache, const std::string& folder) {
  std::error_code ignored;
  const fs::path whole = fs::canonical(folder, ignored);
  const std::string name = sha256_hex(whole.native() + '\n' + folder).substr(0, 32);
  return cache / ("library-" + name + ".index");
}

Result<KnownSource> know_folder(const CaseSource& source, const guidance::Guidance& guidance, const Reading& reading) {
  const auto list = platform::list_toml_states(source.folder);
  if (!list) return tl::unexpected<Error>(list.error());
  KnownSource known;
  known.source = source;
  known.stamp = {std::string(version), guidance.hash, source.folder};
  const std::vector<std::size_t> fresh = match_index(known, *list);
  if (auto done = read_files(known, *list, fresh, guidance, reading); !done)
    return tl::unexpected<Error>(std::move(done.error()));
  return known;
}

Result<void> keep_index(const KnownSource& known) {
  const fs::path index = known.source.index;
  if (!known.changed || index.empty()) return {};
  if (auto made = platform::make_folder(index.parent_path()); !made) return made;
  return platform::save_file(index, library::index_bytes(known), platform::Readers::owner);
}

}  // namespace nc::app
