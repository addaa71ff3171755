#include "app/commands/restore_drill.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "store/store.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

/// An empty folder, which is removed with all that is in it.
class EmptyFolder {
 public:
  EmptyFolder() {
    std::error_code code;
    std::string name = (fs::temp_directory_path(code) / "needlecase-restore-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  EmptyFolder(const EmptyFolder&) = delete;
  EmptyFolder& operator=(const EmptyFolder&) = delete;
  ~EmptyFolder() {
    std::error_code code;
    if (!path_.empty()) fs::remove_all(path_, code);
  }

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;  ///< empty when it could not be made
};

Result<store::Checked> check_sound(const std::string& path, store::Access access, const std::string& named) {
  const auto opened = store::Store::open(path, access);
  if (!opened) return tl::unexpected<Error>(opened.error());
  auto checked = opened->check();
  if (!checked || checked->faults.empty()) return checked;
  return fail(ErrorKind::input,
              fmt::format("{} would not do as a restore: {}{}", visible(named), checked->faults.front(),
                          checked->faults.size() == 1 ? std::string()
                                                      : fmt::format(" (and {} more)", checked->faults.size() - 1)));
}

/// The backup as it is once it was put in place and opened.
Result<store::Checked> check_in_place(const std::string& backup) {
  // Asked first, so that what is no store is told under its own name.
  const auto opened = store::Store::open(backup, store::Access::read_only);
  if (!opened) return tl::unexpected<Error>(opened.error());
  const EmptyFolder folder;
  std::error_code code;
  const std::string copy = (folder.path() / "attempts.db").string();
  if (!folder.path().empty()) {
    if (const auto copied = opened->backup(copy); copied) return check_sound(copy, store::Access::read_write, backup);
  }
  return fail(ErrorKind::environment,
              fmt::format("cannot try the restore in {}: make room there, or name another folder with TMPDIR",
                          visible(fs::temp_directory_path(code).string())));
}

std::set<record::AttemptId> attempts_of(const store::Record& record) {
  std::set<record::AttemptId> ids;
  for (const auto& events : record.attempts)
    ids.insert(events.front().attempt);
  return ids;
}

/// How many entries the backup has behind those of a store that is its beginning; nothing when it is none.
std::optional<long long> newer_entries(const std::string& backup, const store::Checked& restored,
                                       const store::Store& now) {
  const auto end = now.chain_end();
  if (!end || end->entries >= restored.entries) return std::nullopt;
  const auto opened = store::Store::open(backup, store::Access::read_only);
  const auto point = opened ? opened->chain_point(end->entries) : tl::unexpected<Error>(opened.error());
  if (!point || point->hash != end->hash) return std::nullopt;
  return restored.entries - end->entries;
}

Result<void> compare(RestoreDrill& drill, const store::Checked& restored, const std::string& backup,
                     const std::string& store_path) {
  const auto opened = store::Store::open(store_path, store::Access::read_only);
  const auto point = opened ? opened->chain_point(restored.entries) : tl::unexpected<Error>(opened.error());
  const auto record = opened ? opened->load() : tl::unexpected<Error>(opened.error());
  if (!point || !record) {
    drill.store_unread = point ? record.error().message : point.error().message;
    return {};
  }
  if (point->hash != restored.head) {
    if (const auto newer = newer_entries(backup, restored, *opened)) {
      drill.newer_entries = *newer;
      return {};
    }
    return fail(
        ErrorKind::input,
        fmt::format("the backup is sound, but no beginning of {}: it is of another record, or one of the two was "
                    "changed; keep both",
                    visible(store_path)));
  }
  const std::set<record::AttemptId> in_backup = attempts_of(restored.record);
  for (const auto& events : record->attempts) {
    if (in_backup.count(events.front().attempt) == 0) ++drill.lost_attempts;
  }
  drill.lost_entries = point->entries - restored.entries;
  return {};
}

}  // namespace

Result<RestoreDrill> try_restore(const std::string& backup, const std::string& store_path) {
  const auto restored = check_in_place(backup);
  if (!restored) return tl::unexpected<Error>(restored.error());
  RestoreDrill drill;
  drill.attempts = restored->record.attempts.size();
  drill.entries = restored->entries;
  drill.head = restored->head;
  if (auto compared = compare(drill, *restored, backup, store_path); !compared)
    return tl::unexpected<Error>(compared.error());
  return drill;
}

}  // namespace nc::app
