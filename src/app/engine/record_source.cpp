#include "app/engine/record_source.hpp"

#include <utility>

#include <fmt/format.h>

#include "app/engine/known_results.hpp"
#include "app/version.hpp"

namespace nc::app {
namespace {

using practice::ProblemKind;

void tell(StoredRecord& record, ProblemKind kind, const SourcePlace& place, const std::string& sentence) {
  record.warnings += fmt::format("needlecase: warning: {}\n", sentence);
  record.problems.push_back({kind, place, sentence});
}

ResultsStamp stamp_of(const ResultsPlace& place, const store::ChainPoint& end) {
  return {std::string(version), place.guidance, end, place.trainee};
}

}  // namespace

StoredRecord read_record(const store::Store& store) {
  StoredRecord record;
  const SourcePlace place{store.path()};
  Result<store::Checked> checked = store.check();
  if (!checked) {
    tell(record, ProblemKind::unreadable_record, place, checked.error().message);
    return record;
  }
  for (const std::string& fault : checked->faults)
    tell(record, ProblemKind::changed_record, place, fault);
  record.end = {checked->head, checked->entries};
  record.former = record::FormerContent(std::move(checked->record.editions));
  for (const std::vector<record::Event>& events : checked->record.attempts) {
    if (auto attempt = record::replay(events)) record.attempts.push_back(std::move(*attempt));
  }
  return record;
}

StoredRecord read_record(const std::string& path) {
  const Result<store::Store> store = store::Store::open(path, store::Access::read_only);
  if (store) return read_record(*store);
  StoredRecord record;
  tell(record, ProblemKind::unreadable_record, {path}, store.error().message);
  return record;
}

practice::KnownResults known_results(const ResultsPlace& place, const store::ChainPoint& end) {
  auto known = place.path.empty() ? std::nullopt : load_results(place.path, stamp_of(place, end));
  if (known) return *std::move(known);
  practice::KnownResults nothing;
  nothing.has_attempts = end.entries > 0;
  return nothing;
}

void remember_results(const ResultsPlace& place, const practice::GradedRecord& record,
                      std::vector<review::PastResult> history, const store::ChainPoint& end) {
  if (place.path.empty() || !record.is_settled || record.leans_on_library) return;
  keep_results(place.path, stamp_of(place, end), {true, record.names, std::move(history)});
}

void remember_results(const ResultsPlace& place, const practice::Model& model, const store::ChainPoint& end) {
  const bool is_open = model.loading || model.sitting || model.attempt;
  if (place.path.empty() || is_open || model.leans_on_library || model.settings.trainee != place.trainee) return;
  keep_results(place.path, stamp_of(place, end), {true, model.names, model.history});
}

}  // namespace nc::app
