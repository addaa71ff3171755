#include "store/load_record.hpp"

#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "record/entry.hpp"
#include "record/soundness.hpp"
#include "store/migrate.hpp"
#include "store/tables.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace nc::store {
namespace {

using record::Event;

/// Puts events into their attempts. The events of an attempt may stand apart.
class Attempts {
 public:
  explicit Attempts(Record& record) : record_(record) {}

  void add(Event event) {
    const auto [found, is_new] = places_.emplace(event.attempt.text(), record_.attempts.size());
    if (is_new) record_.attempts.emplace_back();
    record_.attempts[found->second].push_back(std::move(event));
  }

 private:
  Record& record_;
  std::unordered_map<std::string, std::size_t> places_;
};

void add_former(Attempts& attempts, Record& record, const record::FormerRow& row) {
  auto body = record::parse_former_event(row.kind, row.fields);
  if (body) {
    return attempts.add({record::AttemptId(row.attempt), row.sequence, UtcTime{row.at_ms}, *std::move(body)});
  }
  record.unreadable.push_back(fmt::format("attempt {}, event {}: '{} {}' is no event this version knows",
                                          visible(row.attempt), row.sequence, visible(row.kind), visible(row.fields)));
}

std::optional<record::Entry> add_entry(Attempts& attempts, Record& record, const EntryRow& row) {
  auto entry = record::parse_entry(row.text);
  if (entry) {
    attempts.add(entry->event);
  } else {
    record.unreadable.push_back(
        fmt::format("entry {}: '{}' is no event this version knows", row.position, visible(row.text)));
  }
  return entry;
}

/// Follows the chain, entry by entry, and the editions that the entries name.
class ChainCheck {
 public:
  explicit ChainCheck(Checked& checked) : checked_(checked) { checked_.head = record::chain_start; }

  void follow(const EntryRow& row, const std::optional<record::Entry>& entry) {
    if (row.position != checked_.entries + 1) fault(row, "an entry before it is missing");
    if (record::previous_of(row.text) != checked_.head) fault(row, "it does not follow from the entry before it");
    checked_.entries = row.position;
    checked_.head = sha256_hex(row.text);
    if (!entry) return;
    if (entry->event.attempt.text() != row.attempt || entry->event.sequence != row.sequence) {
      fault(row, "it is kept under the name of another event");
    }
    const auto* started = std::get_if<record::Started>(&entry->event.body);
    if (started != nullptr && !entry->former) note_editions(*started);
  }

  void end(const std::optional<Head>& head) {
    if (!head || head->entries != checked_.entries || head->hash != checked_.head) {
      checked_.faults.emplace_back("the last entries are missing, or were changed or added by another program");
    }
    for (const record::Edition& edition : checked_.record.editions) {
      wanted_.erase({edition.kind, edition.hash});
      if (sha256_hex(*edition.bytes) == edition.hash) continue;
      checked_.faults.push_back(
          fmt::format("the {} that is kept as {} was changed", record::to_text(edition.kind), visible(edition.hash)));
    }
    for (const auto& [kind, hash] : wanted_)
      checked_.faults.push_back(fmt::format("the {} {} is missing", record::to_text(kind), visible(hash)));
  }

 private:
  void fault(const EntryRow& row, std::string_view what) {
    checked_.faults.push_back(fmt::format("entry {}, attempt {}: {}", row.position, visible(row.attempt), what));
  }

  void note_editions(const record::Started& started) {
    using record::EditionKind;
    for (const std::string& hash : started.queue_hashes)
      note_edition(EditionKind::case_file, hash);
    note_edition(EditionKind::case_file, started.case_hash);
    note_edition(EditionKind::guidance, started.guidance_hash);
  }

  void note_edition(record::EditionKind kind, const std::string& hash) {
    if (!hash.empty()) wanted_.emplace(kind, hash);
  }

  Checked& checked_;
  std::set<std::pair<record::EditionKind, std::string>> wanted_;  ///< editions that attempts were answers to
};

}  // namespace

Record load_record(soci::session& session, int schema) {
  Record record;
  Attempts attempts(record);
  if (schema < chain_schema) {
    load_former_rows(session, [&](const record::FormerRow& row) { add_former(attempts, record, row); });
    return record;
  }
  load_entries(session, [&](const EntryRow& row) { add_entry(attempts, record, row); });
  record.editions = load_editions(session);
  return record;
}

Checked check_record(soci::session& session, int schema) {
  Checked checked;
  if (schema < chain_schema) {
    checked.record = load_record(session, schema);
    for (const auto& events : checked.record.attempts)
      checked.entries += static_cast<long long>(events.size());
  } else {
    Attempts attempts(checked.record);
    ChainCheck chain(checked);
    load_entries(session, [&](const EntryRow& row) { chain.follow(row, add_entry(attempts, checked.record, row)); });
    checked.record.editions = load_editions(session);
    chain.end(load_head(session));
  }
  const auto add = [&checked](const std::vector<std::string>& faults) {
    checked.faults.insert(checked.faults.end(), faults.begin(), faults.end());
  };
  add(checked.record.unreadable);
  add(record::find_faults(checked.record.attempts));
  return checked;
}

}  // namespace nc::store
