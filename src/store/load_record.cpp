#include "store/load_record.hpp"

#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "record/entry_reader.hpp"
#include "record/soundness.hpp"
#include "store/foreign.hpp"
#include "store/migrate.hpp"
#include "store/tables.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace nc::store {
namespace {

using record::Event;

/// Puts events into their attempts. The events of an attempt may stand apart, which is rare.
class Attempts {
 public:
  explicit Attempts(Record& record) : record_(record) {}

  /// An event that is `former` was kept without a chain.
  void add(Event event, bool former) {
    if (former) record_.unchained.insert(event.attempt);
    if (record_.attempts.empty() || record_.attempts[last_].front().attempt != event.attempt) last_ = place_of(event);
    record_.attempts[last_].push_back(std::move(event));
  }

 private:
  std::size_t place_of(const Event& event) {
    const auto [found, is_new] = places_.emplace(event.attempt.text(), record_.attempts.size());
    if (is_new) record_.attempts.emplace_back();
    return found->second;
  }

  Record& record_;
  std::unordered_map<std::string, std::size_t> places_;
  std::size_t last_ = 0;  ///< the attempt that got the last event
};

void add_former(Attempts& attempts, Record& record, const record::FormerRow& row) {
  auto body = record::parse_former_event(row.kind, row.fields);
  if (body) {
    return attempts.add({record::AttemptId(row.attempt), row.sequence, UtcTime{row.at_ms}, *std::move(body)}, true);
  }
  record.unreadable.push_back(fmt::format("attempt {}, event {}: '{} {}' is no event this version knows",
                                          visible(row.attempt), row.sequence, visible(row.kind), visible(row.fields)));
}

/// An entry that is no event stays where it is and is told.
void tell_unreadable(Record& record, const EntryRow& row) {
  record.unreadable.push_back(
      fmt::format("entry {}: '{}' is no event this version knows", row.position, visible(row.text)));
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

  void end(const std::optional<Head>& head, const std::vector<EditionRow>& editions) {
    if (!head || head->entries != checked_.entries || head->hash != checked_.head) {
      checked_.faults.emplace_back("the last entries are missing, or were changed or added by another program");
    }
    for (const auto& [edition, sealed] : editions) {
      checked_.record.editions.push_back(edition);
      wanted_.erase({edition.kind, edition.hash});
      if (sealed && sha256_hex(*edition.bytes) == edition.hash) continue;
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

/// Reads every entry and puts its event into its attempt; `look(row, entry)` sees it before that.
template <typename Look>
void read_entries(soci::session& session, Record& record, Look look) {
  Attempts attempts(record);
  record::EntryReader reader;
  load_entries(session, [&](const EntryRow& row) {
    auto entry = reader.read(row.text);
    look(row, entry);
    entry ? attempts.add(std::move(entry->event), entry->former) : tell_unreadable(record, row);
  });
}

}  // namespace

Record load_record(soci::session& session, int schema) {
  Record record;
  if (schema < chain_schema) {
    Attempts attempts(record);
    load_former_rows(session, [&](const record::FormerRow& row) { add_former(attempts, record, row); });
    return record;
  }
  read_entries(session, record, [](const EntryRow&, const std::optional<record::Entry>&) {});
  for (EditionRow& row : load_editions(session))
    record.editions.push_back(std::move(row.edition));
  return record;
}

Checked check_record(soci::session& session, int schema) {
  Checked checked;
  if (schema < chain_schema) {
    checked.record = load_record(session, schema);
    for (const auto& events : checked.record.attempts)
      checked.entries += static_cast<long long>(events.size());
  } else {
    ChainCheck chain(checked);
    read_entries(session, checked.record, [&chain](const EntryRow& row, const std::optional<record::Entry>& entry) {
      chain.follow(row, entry);
    });
    chain.end(load_head(session), load_editions(session));
  }
  const auto foreign = find_foreign_tables(session, schema);
  const auto add = [&checked](const std::vector<std::string>& faults) {
    checked.faults.insert(checked.faults.end(), faults.begin(), faults.end());
  };
  add(foreign);
  add(checked.record.unreadable);
  add(record::find_faults(checked.record.attempts));
  return checked;
}

}  // namespace nc::store
