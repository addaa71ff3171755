#include "store/tables.hpp"

#include <memory>
#include <utility>

#include "record/entry.hpp"
#include "store/database.hpp"
#include "support/sha256.hpp"

namespace nc::store {
namespace {

std::string seal_of(const std::string& hash, const std::string& kind, const std::string& meaning) {
  return sha256_hex(hash + '\n' + kind + '\n' + meaning);
}

/// Runs a query for at most one row, to its end: one that still waits for its next row would hold what it reads.
bool find_one(soci::statement& query) {
  const bool found = query.execute(true);
  while (found && query.fetch()) {}
  return found;
}

}  // namespace

void load_entries(soci::session& session, const std::function<void(const EntryRow&)>& take) {
  EntryRow row;
  soci::statement rows = (session.prepare << embedded_query("load_entries.sql"), soci::into(row.position),
                          soci::into(row.attempt), soci::into(row.sequence), soci::into(row.text));
  rows.execute();
  while (rows.fetch())
    take(row);
}

std::optional<std::string> find_entry(soci::session& session, long long position) {
  std::string text;
  session << embedded_query("find_entry_at.sql"), soci::use(position, "position"), soci::into(text);
  if (!session.got_data()) return std::nullopt;
  return text;
}

std::optional<Head> load_head(soci::session& session) {
  Head head;
  session << embedded_query("load_head.sql"), soci::into(head.entries), soci::into(head.hash);
  if (!session.got_data()) return std::nullopt;
  return head;
}

std::vector<EditionRow> load_editions(soci::session& session) {
  std::vector<EditionRow> editions;
  record::Edition edition;
  std::string kind;
  std::string bytes;
  std::string seal;
  soci::statement rows = (session.prepare << embedded_query("load_editions.sql"), soci::into(edition.hash),
                          soci::into(kind), soci::into(edition.meaning), soci::into(bytes), soci::into(seal));
  rows.execute();
  while (rows.fetch()) {
    const auto known = record::parse_edition_kind(kind);
    if (!known) continue;
    edition.kind = *known;
    edition.bytes = std::make_shared<const std::string>(bytes);
    editions.push_back({edition, seal == seal_of(edition.hash, kind, edition.meaning)});
  }
  return editions;
}

void append_edition(soci::session& session, const record::Edition& edition) {
  std::string kind;
  session << embedded_query("find_edition.sql"), soci::use(edition.hash, "hash"), soci::into(kind);
  if (session.got_data()) return;
  kind = record::to_text(edition.kind);
  const std::string seal = seal_of(edition.hash, kind, edition.meaning);
  session << embedded_query("append_edition.sql"), soci::use(edition.hash, "hash"), soci::use(kind, "kind"),
      soci::use(edition.meaning, "meaning"), soci::use(*edition.bytes, "bytes"), soci::use(seal, "seal");
}

void load_former_rows(soci::session& session, const std::function<void(const record::FormerRow&)>& take) {
  record::FormerRow row;
  long long sequence = 0;
  long long at_ms = 0;
  soci::statement rows = (session.prepare << embedded_query("load_former_rows.sql"), soci::into(row.attempt),
                          soci::into(sequence), soci::into(at_ms), soci::into(row.kind), soci::into(row.fields));
  rows.execute();
  while (rows.fetch()) {
    row.sequence = sequence;
    row.at_ms = at_ms;
    take(row);
  }
}

ChainEnd::ChainEnd(soci::session& session)
    : find_head_(
          (session.prepare << embedded_query("load_head.sql"), soci::into(head_.entries), soci::into(head_.hash))),
      find_entry_((session.prepare << embedded_query("find_entry.sql"), soci::use(row_.attempt, "attempt"),
                   soci::use(row_.sequence, "sequence"), soci::into(row_.text))),
      add_entry_((session.prepare << embedded_query("append_entry.sql"), soci::use(row_.position, "position"),
                  soci::use(row_.attempt, "attempt"), soci::use(row_.sequence, "sequence"),
                  soci::use(row_.text, "text"))),
      move_head_((session.prepare << embedded_query("move_head.sql"), soci::use(head_.entries, "entries"),
                  soci::use(head_.hash, "hash"))) {
  find();
}

void ChainEnd::find() {
  if (!find_one(find_head_)) head_ = {0, std::string(record::chain_start)};
}

std::optional<std::string> ChainEnd::kept(const std::string& attempt, long long sequence) {
  row_.attempt = attempt;
  row_.sequence = sequence;
  if (!find_one(find_entry_)) return std::nullopt;
  return row_.text;
}

void ChainEnd::add(const std::string& attempt, long long sequence, const std::string& text) {
  ++head_.entries;
  head_.hash = sha256_hex(text);
  row_ = {head_.entries, attempt, sequence, text};
  add_entry_.execute(true);
}

void ChainEnd::save() {
  move_head_.execute(true);
}

}  // namespace nc::store
