#include "store/sqlite_engine.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "record/entry_reader.hpp"
#include "store/tables.hpp"
#include "support/sha256.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::record;
using nc::store::Access;
using nc::store::ChainEnd;
using nc::store::Store;
using nc::testing::ScratchFolder;

namespace {

Event event(const std::string& attempt, std::int64_t sequence, EventBody body) {
  return {AttemptId(attempt), sequence, UtcTime{1000 + sequence}, std::move(body)};
}

std::vector<Event> short_attempt(const std::string& id) {
  Started started;
  started.sitting = SittingId("s");
  started.trainee = TraineeId("Ana 'O' \"x\"; drop table events");
  started.case_id = cases::CaseId("neck-a");
  started.queue = {started.case_id};
  return {event(id, 1, started), event(id, 2, Asked{0, cases::Topic::breathing}),
          event(id, 3, Decided{0, guidance::Urgency::contact}), event(id, 4, VisitSubmitted{0})};
}

/// An attempt in a sitting of its own, so that a store may hold many of them.
std::vector<Event> attempt_alone(int number) {
  const std::string id = "attempt-" + std::to_string(number);
  std::vector<Event> events = short_attempt(id);
  std::get<Started>(events.front().body).sitting = SittingId(id);
  return events;
}

std::string text_of(const std::vector<std::vector<Event>>& attempts) {
  std::ostringstream out;
  for (const auto& events : attempts) {
    for (const Event& e : events) {
      out << e.attempt << ' ' << e.sequence << ' ' << e.at.ms << ' ' << body_text(e.body) << '\n';
    }
  }
  return out.str();
}

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

Store open_store(const std::string& path, Access access = Access::read_write) {
  auto store = Store::open(path, access);
  INFO((store ? "" : store.error().message));
  REQUIRE(store);
  return std::move(*store);
}

std::string open_failure(const std::string& path, Access access = Access::read_write) {
  auto store = Store::open(path, access);
  REQUIRE_FALSE(store);
  return store.error().message;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what was appended is loaded again, attempt by attempt, after the file was closed") {
  const ScratchFolder folder;
  {
    Store store = open_store(folder / "deep/er/attempts.db");
    auto first = short_attempt("a");
    const auto second = short_attempt("b");
    REQUIRE(store.append({first[0], first[1]}));
    REQUIRE(store.append(second));
    REQUIRE(store.append({first[2], first[3]}));
  }
  const auto record = open_store(folder / "deep/er/attempts.db").load();
  REQUIRE(record);
  CHECK(record->unreadable.empty());
  CHECK(text_of(record->attempts) == text_of({short_attempt("a"), short_attempt("b")}));
}

TEST_CASE("the same event twice is kept once, so that a repeat after an unclear failure duplicates nothing") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  REQUIRE(store.append(short_attempt("a")));
  REQUIRE(store.append(short_attempt("a")));
  CHECK(text_of(store.load()->attempts) == text_of({short_attempt("a")}));
}

TEST_CASE("another answer under the same number is refused, and nothing of its batch is kept") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  REQUIRE(store.append(short_attempt("a")));
  auto changed = short_attempt("b");
  changed.push_back(event("a", 3, Decided{0, guidance::Urgency::expected}));
  const auto appended = store.append(changed);
  REQUIRE_FALSE(appended);
  CHECK(holds(appended.error().message, "nothing was overwritten"));
  CHECK(text_of(store.load()->attempts) == text_of({short_attempt("a")}));
}

TEST_CASE("no one can change or remove an event, whatever program opens the file") {
  const ScratchFolder folder;
  REQUIRE(open_store(folder / "a.db").append(short_attempt("a")));
  soci::session raw(soci::sqlite3, "dbname=" + (folder / "a.db"));
  CHECK_THROWS_WITH(raw << "update entries set text = ''", Catch::Contains("only grows"));
  CHECK_THROWS_WITH(raw << "delete from entries", Catch::Contains("only grows"));
}

TEST_CASE("a second instance is told that the store is in use, and reading stays possible beside the writer") {
  const ScratchFolder folder;
  Store writer = open_store(folder / "a.db");
  REQUIRE(writer.append(short_attempt("a")));
  const auto second = Store::open(folder / "a.db", Access::read_write);
  REQUIRE_FALSE(second);
  CHECK(second.error().kind == ErrorKind::in_use);
  CHECK(holds(second.error().message, "another Needlecase"));
  const Store reader = open_store(folder / "a.db", Access::read_only);
  CHECK(reader.load()->attempts.size() == 1);
  REQUIRE(writer.append(short_attempt("b")));
  CHECK(reader.load()->attempts.size() == 2);
}

TEST_CASE("a store is free again once its program ended, however it ended") {
  const ScratchFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    auto store = Store::open(folder / "a.db", Access::read_write);
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  CHECK(Store::open(folder / "a.db", Access::read_write));
}

TEST_CASE("reading never makes a store, never writes one") {
  const ScratchFolder folder;
  CHECK(holds(open_failure(folder / "none.db", Access::read_only), "there is no attempt store"));
  CHECK_FALSE(std::filesystem::exists(folder / "none.db"));
  REQUIRE(open_store(folder / "a.db").append(short_attempt("a")));
  Store reader = open_store(folder / "a.db", Access::read_only);
  CHECK_FALSE(reader.append(short_attempt("b")));
}

TEST_CASE("files that are no store are refused and left as they are") {
  const ScratchFolder folder;
  write(folder / "text.db", std::string(5000, 'x'));
  CHECK(holds(open_failure(folder / "text.db"), "damaged or no attempt store"));
  CHECK(read(folder / "text.db") == std::string(5000, 'x'));
  {
    soci::session other(soci::sqlite3, "dbname=" + (folder / "other.db"));
    other << "create table notes (text text)";
  }
  const std::string before = read(folder / "other.db");
  CHECK(holds(open_failure(folder / "other.db"), "another program"));
  CHECK(read(folder / "other.db") == before);
}

TEST_CASE("a damaged store is refused and left as it is") {
  const ScratchFolder folder;
  {
    Store store = open_store(folder / "a.db");
    for (int i = 0; i < 60; ++i)
      REQUIRE(store.append(short_attempt("attempt-" + std::to_string(i))));
  }
  std::string bytes = read(folder / "a.db");
  REQUIRE(bytes.size() > 3 * 4096);
  bytes.replace(4096, 3 * 4096 - 100, 3 * 4096 - 100, '\x5A');
  write(folder / "a.db", bytes);
  {
    Store damaged = open_store(folder / "a.db");
    const auto kept = damaged.append(short_attempt("more"));
    REQUIRE_FALSE(kept);
    CHECK(holds(kept.error().message, "damaged"));
  }
  CHECK(holds(open_failure(folder / "a.db", Access::read_only), "damaged"));
  CHECK(read(folder / "a.db") == bytes);
}

TEST_CASE("a store from a newer version is refused and left as it is") {
  const ScratchFolder folder;
  open_store(folder / "a.db");
  {
    soci::session raw(soci::sqlite3, "dbname=" + (folder / "a.db"));
    raw << "pragma user_version = 99";
  }
  CHECK(holds(open_failure(folder / "a.db"), "newer Needlecase"));
}

TEST_CASE("a row from the future stays in the file and is told, the rest is loaded") {
  const ScratchFolder folder;
  REQUIRE(open_store(folder / "a.db").append(short_attempt("a")));
  {
    soci::session raw(soci::sqlite3, "dbname=" + (folder / "a.db"));
    ChainEnd end(raw);
    end.add("a", 5, "{\"previous\":\"" + end.hash() + "\",\"kind\":\"sang\",\"fields\":\"loudly\"}");
    end.save();
  }
  const Store store = open_store(folder / "a.db");
  const auto record = store.load();
  REQUIRE(record);
  CHECK(record->attempts.at(0).size() == 4);
  REQUIRE(record->unreadable.size() == 1);
  CHECK(holds(record->unreadable[0], "\"sang\""));
  CHECK(store.check()->faults.size() == 1);
}

TEST_CASE("a copy holds the same record, and never replaces a file") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  REQUIRE(store.append(short_attempt("a")));
  REQUIRE(store.backup(folder / "copy.db"));
  CHECK(text_of(open_store(folder / "copy.db").load()->attempts) == text_of({short_attempt("a")}));
  CHECK_FALSE(store.backup(folder / "copy.db"));
  CHECK(store.check()->faults.empty());
}

TEST_CASE("the editions that events are answers to are kept once, with their bytes") {
  const ScratchFolder folder;
  Edition edition{EditionKind::case_file, sha256_hex("id = \"neck-a\"\n"), "meaning",
                  std::make_shared<const std::string>("id = \"neck-a\"\n")};
  {
    Store store = open_store(folder / "a.db");
    REQUIRE(store.append(short_attempt("a"), {edition}));
    REQUIRE(store.append(short_attempt("b"), {edition}));
  }
  const auto record = open_store(folder / "a.db").load();
  REQUIRE(record->editions.size() == 1);
  CHECK(record->editions[0].kind == EditionKind::case_file);
  CHECK(record->editions[0].hash == edition.hash);
  CHECK(record->editions[0].meaning == "meaning");
  CHECK(*record->editions[0].bytes == *edition.bytes);
}

TEST_CASE("the head is the hash of the last entry, and every entry holds that of the one before") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  CHECK(store.check()->head == chain_start);
  REQUIRE(store.append(short_attempt("a")));
  std::string head(chain_start);
  for (const Event& one : short_attempt("a"))
    head = sha256_hex(entry_text({head, one}));
  const auto checked = store.check();
  CHECK(checked->faults.empty());
  CHECK(checked->entries == 4);
  CHECK(checked->head == head);
}

TEST_CASE("a path that cannot be is refused with a sentence") {
  const ScratchFolder folder;
  write(folder / "file", "");
  CHECK(holds(open_failure(folder / "file/a.db"), "cannot make the folder"));
  CHECK(holds(open_failure(folder / "quo\"te.db"), "quotation mark"));
}

TEST_CASE("a point of the chain is the hash of the entry there, and says how many entries there are") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  CHECK(store.chain_point(0)->hash == chain_start);
  CHECK(store.chain_point(0)->entries == 0);
  CHECK(store.chain_end()->hash == chain_start);
  REQUIRE(store.append(short_attempt("a")));
  const auto entries = static_cast<long long>(short_attempt("a").size());
  CHECK(store.chain_point(entries)->hash == store.check()->head);
  CHECK(store.chain_point(1)->entries == entries);
  CHECK(store.chain_end()->hash == store.check()->head);
  CHECK(store.chain_end()->entries == entries);
  CHECK(store.chain_point(entries + 1)->hash.empty());
}

TEST_CASE("the log has its room before the first answer, and many answers do not outgrow it") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  REQUIRE(store.prepare());
  const auto room = std::filesystem::file_size(folder / "a.db-wal");
  CHECK(room == 1U << 20);
  for (int i = 0; i < 200; ++i)
    REQUIRE(store.append(attempt_alone(i)));
  CHECK(std::filesystem::file_size(folder / "a.db-wal") == room);
  CHECK(store.check()->faults == std::vector<std::string>{});
  CHECK(open_store(folder / "a.db", Access::read_only).load()->attempts.size() == 200);
}

TEST_CASE("what a killed program leaves, a log with room behind its last answer, is read and gone on with") {
  const ScratchFolder folder;
  const int answers = GENERATE(0, 1, 90);
  CAPTURE(answers);
  Store store = open_store(folder / "a.db");
  REQUIRE(store.prepare());
  for (int i = 0; i < answers; ++i)
    REQUIRE(store.append(attempt_alone(i)));
  // The files as they are now, without the end of the one that writes them.
  for (const char* end : {"", "-wal"})
    std::filesystem::copy_file(folder / "a.db" + end, folder / "left.db" + end);
  Store left = open_store(folder / "left.db");
  CHECK(left.load()->attempts.size() == static_cast<std::size_t>(answers));
  REQUIRE(left.append(attempt_alone(answers)));
  CHECK(left.check()->faults == std::vector<std::string>{});
  CHECK(left.check()->entries == 4 * (answers + 1));
}

TEST_CASE("events that are refused leave the store ready for the next") {
  const ScratchFolder folder;
  Store store = open_store(folder / "a.db");
  REQUIRE(store.append(attempt_alone(1)));
  std::vector<Event> refused = attempt_alone(2);
  refused.push_back(event("attempt-1", 2, VisitSubmitted{0}));
  REQUIRE_FALSE(store.append(refused));
  REQUIRE(store.append(attempt_alone(3)));
  CHECK(store.check()->faults == std::vector<std::string>{});
  CHECK(store.check()->entries == 8);
}

TEST_CASE("while it is written a store keeps a log beside it, and is one file again when it is closed") {
  const ScratchFolder folder;
  {
    Store store = open_store(folder / "a.db");
    REQUIRE(store.append(short_attempt("a")));
    CHECK(std::filesystem::exists(folder / "a.db-wal"));
    CHECK(store.load()->attempts.size() == 1);
    CHECK(open_store(folder / "a.db", Access::read_only).load()->attempts.size() == 1);
  }
  CHECK_FALSE(std::filesystem::exists(folder / "a.db-wal"));
  CHECK_FALSE(std::filesystem::exists(folder / "a.db-shm"));
  CHECK(open_store(folder / "a.db", Access::read_only).load()->attempts.size() == 1);
}
