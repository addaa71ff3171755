#include "store/tables.hpp"

#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "record/entry.hpp"
#include "store/database.hpp"
#include "store/migrate.hpp"
#include "support/sha256.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::store;
using nc::testing::ScratchFolder;

namespace {

struct Tables {
  ScratchFolder folder;
  std::string path = folder / "a.db";
  std::unique_ptr<soci::session> session = open_database(path, Access::read_write).value();

  Tables() { REQUIRE(migrate(*session, path)); }
};

}  // namespace

TEST_CASE("entries are read in the order in which they were added, and the head follows") {
  const Tables tables;
  soci::session& session = *tables.session;
  CHECK(load_head(session)->entries == 0);
  CHECK(load_head(session)->hash == record::chain_start);
  ChainEnd end(session);
  end.add("b", 1, "first");
  end.add("a", 1, "second");
  end.save();
  CHECK(end.hash() == sha256_hex("second"));
  CHECK(load_head(session)->entries == 2);
  CHECK(load_head(session)->hash == sha256_hex("second"));
  std::vector<std::string> texts;
  load_entries(session, [&texts](const EntryRow& row) { texts.push_back(row.attempt + ' ' + row.text); });
  CHECK(texts == std::vector<std::string>{"b first", "a second"});
  CHECK(end.kept("a", 1) == "second");
  CHECK_FALSE(end.kept("a", 2).has_value());
}

TEST_CASE("the end of the chain is found anew after a transaction that was given up") {
  const Tables tables;
  soci::session& session = *tables.session;
  ChainEnd end(session);
  {
    const soci::transaction given_up(session);
    end.add("a", 1, "never kept");
    end.save();
  }
  end.find();
  CHECK(end.hash() == record::chain_start);
  CHECK_FALSE(end.kept("a", 1).has_value());
  end.add("a", 1, "kept");
  end.save();
  CHECK(end.kept("a", 1) == "kept");
  CHECK(load_head(session)->entries == 1);
}

TEST_CASE("a chain without its head begins anew") {
  const Tables tables;
  ChainEnd end(*tables.session);
  end.add("a", 1, "first");
  end.save();
  *tables.session << "delete from head";
  end.find();
  CHECK(end.hash() == record::chain_start);
}

TEST_CASE("an edition is added once, with every byte of it") {
  const Tables tables;
  std::string bytes = "line one\r\n\xC3\xA9 ' \" : ? \n";
  const record::Edition edition{record::EditionKind::guidance, "h", "m", std::make_shared<const std::string>(bytes)};
  append_edition(*tables.session, edition);
  append_edition(*tables.session, edition);
  const std::vector<EditionRow> editions = load_editions(*tables.session);
  REQUIRE(editions.size() == 1);
  CHECK(editions[0].sealed);
  CHECK(editions[0].edition.kind == record::EditionKind::guidance);
  CHECK(editions[0].edition.hash == "h");
  CHECK(*editions[0].edition.bytes == bytes);
}
