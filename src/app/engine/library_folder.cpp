#include "app/engine/library_folder.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "app/engine/content_hash.hpp"
#include "app/version.hpp"
#include "platform/files/file.hpp"
#include "platform/files/file_block.hpp"
#include "platform/files/file_list.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t index_limit = 1U << 30U;
/// Within this time a file system's clock may show two changes as one.
constexpr std::int64_t doubtful_ns = 2'000'000'000;
/// Nobody reads it: who asked to stop no longer waits.
constexpr const char* stopped_early = "Reading the cases was stopped.";
/// No file was changed then.
constexpr std::int64_t never_ns = std::numeric_limits<std::int64_t>::min();

/// What reading one file gave, as the bytes that the index keeps.
struct ReadFile {
  std::string name, card, member, diagnostics;
  std::optional<Error> failure;
};
using ReadFiles = std::vector<ReadFile>;

std::string path_of(const FolderPlace& place, std::string_view name) {
  return (fs::path(place.folder) / fs::path(name)).string();
}

void read_one(const FolderPlace& place, const guidance::Guidance& guidance, ReadFile& file) {
  const std::string path = path_of(place, file.name);
  const auto text = platform::load_beginning(path, toml::Limits::enough_bytes);
  if (!text) {
    file.failure = text.error();
    return;
  }
  cases::ParsedCase parsed = cases::parse_case(*text, path, guidance);
  file.member = cases::encode_member(cases::member_of(parsed));
  file.diagnostics = library::encode_diagnostics(parsed.diagnostics);
  if (!parsed.the_case) return;
  parsed.the_case->hash = content_hash(*text);
  file.card = library::encode_card(library::make_card(guidance, *parsed.the_case).card);
}

library::FileKey key_of(const platform::FileList& list, std::size_t at) {
  const platform::FileState& state = list.state(at);
  return {list.name(at), state.size, state.changed_ns, state.inode};
}

/// What an index remembers, found by the place in which the folder listed it, else by name.
class Memory {
 public:
  Memory(const FolderPlace& place, const library::IndexStamp& stamp) {
    if (place.index.empty()) return;
    const auto block = platform::read_block(place.index, index_limit);
    if (!block) return;
    auto files = library::decode_index(block->view(), stamp);
    if (!files) return;
    files_ = std::move(*files);
    block_ = block->bytes;
    by_listing_.resize(files_.size());
    for (std::size_t at = 0; at < files_.size(); ++at)
      by_listing_[files_[at].listed] = at;
  }

  /// The place of the same unchanged file; nothing when it is not remembered.
  std::optional<std::size_t> find(const library::FileKey& key, std::size_t listed) {
    if (listed < by_listing_.size() && files_[by_listing_[listed]].key == key) return by_listing_[listed];
    if (by_name_.empty()) {
      for (std::size_t at = 0; at < files_.size(); ++at)
        by_name_.emplace(files_[at].key.name, at);
    }
    const auto found = by_name_.find(key.name);
    if (found == by_name_.end() || !(files_[found->second].key == key)) return std::nullopt;
    return found->second;
  }

  const std::vector<library::IndexedFile>& files() const { return files_; }
  const std::shared_ptr<const char[]>& block() const { return block_; }

 private:
  std::shared_ptr<const char[]> block_;
  std::vector<library::IndexedFile> files_;
  std::vector<std::size_t> by_listing_;
  std::unordered_map<std::string_view, std::size_t> by_name_;
};

/// The listed files, sorted into remembered and new ones.
struct Sorted {
  std::vector<std::uint8_t> used;     ///< of the memory's files: still there
  std::vector<std::uint32_t> listed;  ///< of the memory's files: where now
  std::vector<std::size_t> fresh;     ///< places in the list
};

Sorted sort_out(const FolderPlace& place, const platform::FileList& list, Memory& memory) {
  Sorted sorted;
  sorted.used.resize(memory.files().size());
  sorted.listed.resize(memory.files().size());
  for (std::size_t at = 0; at < list.size(); ++at) {
    if (!place.left_out.empty() && list.name(at).substr(0, place.left_out.size()) == place.left_out) continue;
    const auto found = memory.find(key_of(list, at), at);
    if (!found || sorted.used[*found] != 0) {
      sorted.fresh.push_back(at);
      continue;
    }
    sorted.used[*found] = 1;
    sorted.listed[*found] = static_cast<std::uint32_t>(at);
  }
  return sorted;
}

void keep_remembered(KnownFolder& known, const Memory& memory, const Sorted& sorted) {
  known.files.reserve(memory.files().size() + sorted.fresh.size());
  for (std::size_t at = 0; at < memory.files().size(); ++at) {
    if (sorted.used[at] == 0) continue;
    known.files.push_back(memory.files()[at]);
    known.files.back().listed = sorted.listed[at];
  }
  known.changed = !sorted.fresh.empty() || known.files.size() != memory.files().size();
  if (memory.block()) known.blocks.push_back(memory.block());
}

std::int64_t now_ns() {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count();
}

Result<void> read_fresh(KnownFolder& known, const platform::FileList& list, const std::vector<std::size_t>& fresh,
                        const guidance::Guidance& guidance, const Follower& follower) {
  const std::int64_t listed_ns = now_ns();
  const auto read = std::make_shared<ReadFiles>(fresh.size());
  for (std::size_t at = 0; at < fresh.size(); ++at)
    (*read)[at].name = std::string(list.name(fresh[at]));
  const auto work = [&](std::size_t at) { read_one(known.place, guidance, (*read)[at]); };
  if (!thread_executor(usable_threads()).parallel_for(fresh.size(), work, follower))
    return fail(ErrorKind::environment, stopped_early);
  for (std::size_t at = 0; at < fresh.size(); ++at) {
    const ReadFile& file = (*read)[at];
    if (file.failure) return tl::unexpected<Error>(*file.failure);
    library::FileKey key = key_of(list, fresh[at]);
    key.name = file.name;
    // Changed so lately that it could change again without showing it: read again next time.
    if (key.changed_ns > listed_ns - doubtful_ns) key.changed_ns = never_ns;
    known.files.push_back({key, file.card, file.member, file.diagnostics, 0, static_cast<std::uint32_t>(fresh[at])});
  }
  known.blocks.push_back(read);
  return {};
}

/// Places in the list as an index wants them: each below the number of files, also when some listed ones are no cases.
std::vector<library::IndexedFile> with_dense_places(std::vector<library::IndexedFile> files) {
  std::vector<std::size_t> order(files.size());
  for (std::size_t at = 0; at < order.size(); ++at)
    order[at] = at;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return files[a].listed < files[b].listed; });
  for (std::size_t place = 0; place < order.size(); ++place)
    files[order[place]].listed = static_cast<std::uint32_t>(place);
  return files;
}

}  // namespace

fs::path index_path(const fs::path& cache, const std::string& folder) {
  std::error_code ignored;
  const fs::path whole = fs::canonical(folder, ignored);
  const std::string name = content_hash(whole.native() + '\n' + folder).substr(0, 32);
  return cache / ("library-" + name + ".index");
}

Result<KnownFolder> know_folder(const FolderPlace& place, const guidance::Guidance& guidance,
                                const Follower& follower) {
  const auto list = platform::list_toml_states(place.folder);
  if (!list) return tl::unexpected<Error>(list.error());
  KnownFolder known;
  known.place = place;
  known.stamp = {std::string(version), guidance.hash, place.folder};
  Memory memory(place, known.stamp);
  const Sorted sorted = sort_out(place, *list, memory);
  keep_remembered(known, memory, sorted);
  if (auto done = read_fresh(known, *list, sorted.fresh, guidance, follower); !done)
    return tl::unexpected<Error>(std::move(done.error()));
  return known;
}

void keep_index(const KnownFolder& known) {
  if (!known.changed || known.place.index.empty()) return;
  if (!platform::make_folder(known.place.index.parent_path())) return;
  // Without it the next start reads the files again.
  (void)platform::save_file(known.place.index, library::encode_index(known.stamp, with_dense_places(known.files)));
}

}  // namespace nc::app
