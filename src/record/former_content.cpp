#include "record/former_content.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cases/draft.hpp"
#include "guidance/bundle.hpp"
#include "guidance/load.hpp"

namespace nc::record {
namespace {

std::unique_ptr<const guidance::Guidance> read_guidance(const Edition& edition) {
  const auto files = guidance::parse_bundle(*edition.bytes);
  if (!files) return nullptr;
  guidance::LoadedGuidance loaded = guidance::parse_guidance(*files);
  if (!loaded.guidance) return nullptr;
  return std::make_unique<const guidance::Guidance>(*std::move(loaded.guidance));
}

/// The text passed its checks when the trainee had it; a check that is stricter today must not take the case away. So
/// what can be read counts, and not what is wrong with it.
std::unique_ptr<const cases::Case> read_case(const Edition& edition, const guidance::Guidance& guidance) {
  cases::Draft draft = cases::read_draft(*edition.bytes, {}, guidance, cases::FormatsRead::any);
  const std::vector<cases::VisitPlaces>& visits = draft.places.visits;
  const bool whole = std::all_of(visits.begin(), visits.end(), cases::is_whole);
  if (visits.empty() || !whole || draft.the_case.id.empty()) return nullptr;
  draft.the_case.bytes = edition.bytes;
  draft.the_case.hash = edition.hash;
  return std::make_unique<const cases::Case>(std::move(draft.the_case));
}

}  // namespace

struct FormerContent::Kept {
  std::unordered_map<std::string, Edition> editions;
  // nullptr: cannot be read.
  std::unordered_map<std::string, std::unique_ptr<const guidance::Guidance>> guidances;
  std::unordered_map<std::string, std::unique_ptr<const cases::Case>> cases;  ///< by the hashes of case and guidance

  const Edition* find(const std::string& hash, EditionKind kind) const {
    const auto found = editions.find(hash);
    return found != editions.end() && found->second.kind == kind ? &found->second : nullptr;
  }
};

FormerContent::FormerContent() : kept_(std::make_shared<Kept>()) {}

FormerContent::FormerContent(std::vector<Edition> editions) : FormerContent() {
  for (Edition& edition : editions)
    add(std::move(edition));
}

void FormerContent::add(Edition edition) {
  std::string hash = edition.hash;
  kept_->editions.emplace(std::move(hash), std::move(edition));
}

bool FormerContent::holds(const std::string& hash) const {
  return kept_->editions.count(hash) != 0;
}

const guidance::Guidance* FormerContent::find_guidance(const std::string& hash) const {
  const auto read = kept_->guidances.find(hash);
  if (read != kept_->guidances.end()) return read->second.get();
  const Edition* edition = kept_->find(hash, EditionKind::guidance);
  if (edition == nullptr) return nullptr;
  return kept_->guidances.emplace(hash, read_guidance(*edition)).first->second.get();
}

const cases::Case* FormerContent::find_case(const std::string& hash, const guidance::Guidance& guidance) const {
  const std::string key = hash + guidance.hash;
  const auto read = kept_->cases.find(key);
  if (read != kept_->cases.end()) return read->second.get();
  const Edition* edition = kept_->find(hash, EditionKind::case_file);
  if (edition == nullptr) return nullptr;
  return kept_->cases.emplace(key, read_case(*edition, guidance)).first->second.get();
}

std::string FormerContent::meaning_of(const std::string& hash) const {
  const auto found = kept_->editions.find(hash);
  return found == kept_->editions.end() ? std::string() : found->second.meaning;
}

}  // namespace nc::record
