#include "library/index_match.hpp"

#include <limits>
#include <utility>

namespace nc::library {
namespace {

/// Within this time a file system's clock may show two changes as one.
constexpr std::int64_t doubtful_ns = 2'000'000'000;
/// No file was changed then.
constexpr std::int64_t never_ns = std::numeric_limits<std::int64_t>::min();

}  // namespace

IndexMatch::IndexMatch(std::vector<IndexedFile> remembered) : remembered_(std::move(remembered)) {
  used_.resize(remembered_.size());
  by_listing_.resize(remembered_.size());
  for (std::size_t at = 0; at < remembered_.size(); ++at)
    by_listing_[remembered_[at].listed] = at;
}

/// A folder that did not change lists its files as it did before, so that names are seldom looked up.
std::size_t IndexMatch::find(const FileKey& key, std::size_t listed) {
  if (listed < by_listing_.size() && remembered_[by_listing_[listed]].key == key) return by_listing_[listed];
  if (by_name_.empty()) {
    for (std::size_t at = 0; at < remembered_.size(); ++at)
      by_name_.emplace(remembered_[at].key.name, at);
  }
  const auto found = by_name_.find(key.name);
  return found != by_name_.end() && remembered_[found->second].key == key ? found->second : unknown;
}

void IndexMatch::take(const FileKey& key, std::size_t listed) {
  const std::size_t place = find(key, listed);
  if (place == unknown || used_[place] != 0) {
    fresh_.push_back(listed);
    return;
  }
  used_[place] = 1;
  remembered_[place].listed = static_cast<std::uint32_t>(listed);
}

MatchedFiles IndexMatch::finish() {
  MatchedFiles matched;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < remembered_.size(); ++at) {
    if (used_[at] == 0) continue;
    if (kept != at) remembered_[kept] = remembered_[at];
    ++kept;
  }
  matched.changed = !fresh_.empty() || kept != remembered_.size();
  remembered_.resize(kept);
  matched.good = std::move(remembered_);
  matched.fresh = std::move(fresh_);
  return matched;
}

FileState state_to_remember(const FileState& state, std::int64_t listed_ns) {
  FileState remembered = state;
  if (state.changed_ns > listed_ns - doubtful_ns) remembered.changed_ns = never_ns;
  return remembered;
}

}  // namespace nc::library
