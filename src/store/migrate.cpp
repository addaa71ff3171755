#include "store/migrate.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "record/entry.hpp"
#include "store/database.hpp"
#include "store/tables.hpp"
#include "support/embedded.hpp"
#include "support/text.hpp"

namespace nc::store {
namespace {

/// 'NDLC' as a number: marks the file as ours in the SQLite header.
constexpr int application_id = 0x4E444C43;

/// The migration files in order of their number.
std::vector<std::string_view> migrations() {
  std::vector<std::string_view> texts;
  for (const EmbeddedFile& file : embedded_sql()) {
    if (file.path.rfind("migrations/", 0) == 0) texts.push_back(file.bytes);
  }
  return texts;
}

std::vector<std::string> split_statements(std::string_view text) {
  std::vector<std::string> statements;
  while (!text.empty()) {
    const std::size_t end = text.find("\n\n");
    const std::string_view statement = trim(text.substr(0, end));
    if (!statement.empty()) statements.emplace_back(statement);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 2);
  }
  return statements;
}

int read_number(soci::session& session, const std::string& query) {
  int number = 0;
  session << query, soci::into(number);
  return number;
}

Result<void> refuse_foreign(soci::session& session, const std::string& path) {
  const int version = read_number(session, "pragma user_version");
  const int owner = read_number(session, "pragma application_id");
  const int tables = read_number(session, "select count(*) from sqlite_master");
  if (owner != application_id && (version != 0 || tables != 0)) {
    return fail(ErrorKind::environment,
                fmt::format("{} is a database of another program; it was left as it is. Name another file with --store",
                            visible(path)));
  }
  if (version > newest_schema()) {
    return fail(
        ErrorKind::environment,
        fmt::format(
            "{} was written by a newer Needlecase (schema {}, this one knows {}); it was left as it is. Use the newer "
            "version, or another file with --store",
            visible(path), version, newest_schema()));
  }
  return {};
}

/// Makes entries of the rows of a former edition. All of them are read before the first is written, because SQLite does
/// not say what a reader sees of a table that is written beside it.
void move_former_rows(soci::session& session) {
  std::vector<record::FormerRow> rows;
  load_former_rows(session, [&rows](const record::FormerRow& row) { rows.push_back(row); });
  ChainEnd end(session);
  for (const record::FormerRow& row : rows)
    end.add(row.attempt, row.sequence, record::entry_text_of(row, end.hash()));
  end.save();
  session << "drop table events";
}

/// A migration that SQL alone cannot do has a step in C++ besides, in the same transaction.
void run_migration(soci::session& session, std::string_view text, int number) {
  soci::transaction transaction(session);
  for (const std::string& statement : split_statements(text))
    session << statement;
  if (number == chain_schema) move_former_rows(session);
  session << fmt::format("pragma application_id = {}", application_id);
  session << fmt::format("pragma user_version = {}", number);
  transaction.commit();
}

}  // namespace

int newest_schema() {
  return static_cast<int>(migrations().size());
}

void make_tables(soci::session& session, int schema) {
  const std::vector<std::string_view> texts = migrations();
  for (int number = 1; number <= schema; ++number)
    run_migration(session, texts[static_cast<std::size_t>(number) - 1], number);
}

Result<void> migrate(soci::session& session, const std::string& path) {
  return guarded(path, [&]() -> Result<void> {
    if (auto ours = refuse_foreign(session, path); !ours) return ours;
    const int version = read_number(session, "pragma user_version");
    const std::vector<std::string_view> texts = migrations();
    if (version > 0 && version < newest_schema()) {
      if (auto sound = refuse_damaged(session, path); !sound) return sound;
    }
    for (std::size_t i = static_cast<std::size_t>(version); i < texts.size(); ++i) {
      run_migration(session, texts[i], static_cast<int>(i) + 1);
    }
    return {};
  });
}

Result<int> read_schema(soci::session& session, const std::string& path) {
  return guarded(path, [&]() -> Result<int> {
    if (auto ours = refuse_foreign(session, path); !ours) return tl::unexpected<Error>(std::move(ours.error()));
    const int version = read_number(session, "pragma user_version");
    if (version > 0) return version;
    return fail(ErrorKind::environment,
                fmt::format("{} holds no attempts; name the right file with --store", visible(path)));
  });
}

}  // namespace nc::store
