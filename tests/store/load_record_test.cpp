#include "store/load_record.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "record/entry.hpp"
#include "store/store.hpp"
#include "support/random.hpp"
#include "support/sha256.hpp"
#include "testing/scratch_folder.hpp"

// What somebody can do to a store with another program, and that a check tells every one of it.

using namespace nc;
using namespace nc::record;
using nc::store::Access;
using nc::store::Store;
using nc::testing::ScratchFolder;

namespace {

constexpr int attempts = 6;
constexpr int events_of_attempt = 5;
constexpr int entries = attempts * events_of_attempt;

Edition edition_of_text(EditionKind kind, const std::string& text) {
  return {kind, sha256_hex(text), "meaning", std::make_shared<const std::string>(text)};
}

std::vector<Event> attempt_at(int place) {
  Started started;
  started.sitting = SittingId("sitting");
  started.place = place;
  started.sitting_size = attempts;
  started.trainee = TraineeId("ana");
  started.guidance_hash = sha256_hex("guidance");
  for (int at = 0; at < attempts; ++at) {
    started.queue.emplace_back("case-" + std::to_string(at));
    if (place == 0) started.queue_hashes.push_back(sha256_hex("case"));
  }
  started.case_id = started.queue[static_cast<std::size_t>(place)];
  started.case_hash = sha256_hex("case");
  const std::array<EventBody, events_of_attempt> bodies{started, Asked{0, cases::Topic::breathing},
                                                        Decided{0, guidance::Urgency::contact}, CertaintyGiven{0, 2},
                                                        VisitSubmitted{0}};
  std::vector<Event> events;
  for (const EventBody& body : bodies) {
    const auto sequence = static_cast<std::int64_t>(events.size()) + 1;
    events.push_back(
        {AttemptId("attempt-" + std::to_string(place)), sequence, UtcTime{1000000 + 10000 * place + sequence}, body});
  }
  return events;
}

std::string filled_store(const ScratchFolder& folder) {
  std::string path = folder / "a.db";
  auto store = Store::open(path, Access::read_write);
  REQUIRE(store);
  for (int place = 0; place < attempts; ++place) {
    REQUIRE(store->append(attempt_at(place), {edition_of_text(EditionKind::case_file, "case"),
                                              edition_of_text(EditionKind::guidance, "guidance")}));
  }
  return path;
}

std::vector<std::string> faults_of(const std::string& path) {
  const auto store = Store::open(path, Access::read_only);
  if (!store) return {store.error().message};
  const auto checked = store->check();
  if (!checked) return {checked.error().message};
  return checked->faults;
}

/// An entry from the second to the last but one.
std::string inner_entry(SeededRandom& random) {
  return std::to_string(2 + random.below(entries - 2));
}

using Tampering = std::string (*)(SeededRandom&);

/// One statement each, that changes what an export says; `@` parts statements.
constexpr std::array<Tampering, 15> tamperings{
    [](SeededRandom& r) { return "delete from entries where position = " + inner_entry(r); },
    [](SeededRandom&) {
      return std::string("delete from entries where position = (select max(position) from entries)");
    },
    [](SeededRandom& r) {
      return "delete from entries where attempt = 'attempt-" + std::to_string(r.below(attempts)) + "'";
    },
    [](SeededRandom& r) {
      return "update entries set text = replace(text, 'contact', 'monitor') where text like '%\"decided\"%' and "
             "position > " +
             std::to_string(r.below(entries - 5));
    },
    [](SeededRandom& r) {
      return "update entries set text = replace(text, '\"at_ms\":1', '\"at_ms\":2') where position >= " +
             inner_entry(r);
    },
    [](SeededRandom& r) {
      return "update entries set text = replace(text, '\"ana\"', '\"ben\"') where attempt = 'attempt-" +
             std::to_string(r.below(attempts)) + "'";
    },
    [](SeededRandom& r) { return "update entries set attempt = 'another' where position = " + inner_entry(r); },
    [](SeededRandom& r) { return "update entries set sequence = 77 where position = " + inner_entry(r); },
    [](SeededRandom& r) {
      const std::string one = inner_entry(r);
      return "update entries set position = -1 where position = " + one + "@update entries set position = " + one +
             " where position = " + one + " + 1@update entries set position = " + one + " + 1 where position = -1";
    },
    [](SeededRandom& r) {
      return "insert into entries select position + 1000, 'copy', sequence, text from entries where attempt = "
             "'attempt-" +
             std::to_string(r.below(attempts)) + "'";
    },
    [](SeededRandom&) { return std::string("delete from editions where kind = 'case'"); },
    [](SeededRandom&) { return std::string("update editions set bytes = bytes || ' ' where kind = 'guidance'"); },
    [](SeededRandom&) { return std::string("update editions set kind = 'guidance' where kind = 'case'"); },
    [](SeededRandom&) { return std::string("update editions set meaning = 'another' where kind = 'case'"); },
    [](SeededRandom&) { return std::string("delete from head"); },
};

void tamper(const std::string& path, std::string statements) {
  soci::session raw(soci::sqlite3, "dbname=" + path);
  raw << "pragma synchronous = off";
  for (const char* trigger : {"entries_are_never_changed", "entries_are_never_removed", "editions_are_never_changed",
                              "editions_are_never_removed"}) {
    raw << std::string("drop trigger ") + trigger;
  }
  while (!statements.empty()) {
    const std::size_t end = statements.find('@');
    raw << statements.substr(0, end);
    statements = end == std::string::npos ? std::string() : statements.substr(end + 1);
  }
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Everything that an export is made of: events, and what they were answers to.
std::string content_of(const std::string& path) {
  const auto store = Store::open(path, Access::read_only);
  const auto record = store ? store->load() : tl::unexpected<Error>(store.error());
  if (!record) return record.error().message;
  std::string content;
  for (const std::vector<Event>& events : record->attempts) {
    for (const Event& event : events)
      content += entry_text({std::string(chain_start), event}) + '\n';
  }
  for (const Edition& edition : record->editions)
    content += edition.hash + std::string(to_text(edition.kind)) + edition.meaning + *edition.bytes + '\n';
  return content;
}

/// Turns over one bit of a store, `flips` times anew, and counts how often that changes what is read without a word.
int untold_flips(int flips) {
  const ScratchFolder folder;
  const std::string whole = filled_store(folder);
  const std::string bytes = read_file(whole);
  const std::string content = content_of(whole);
  const std::string path = folder / "flipped.db";
  SeededRandom random(20261128);
  int untold = 0;
  for (int flip = 0; flip < flips; ++flip) {
    std::string flipped = bytes;
    const auto place = static_cast<std::size_t>(random.below(bytes.size()));
    flipped[place] = static_cast<char>(flipped[place] ^ (1 << random.below(8)));
    std::ofstream(path, std::ios::binary | std::ios::trunc) << flipped;
    if (!faults_of(path).empty() || content_of(path) == content) continue;
    ++untold;
    UNSCOPED_INFO("byte " << place << " of " << bytes.size());
  }
  return untold;
}

}  // namespace

TEST_CASE("a store that nobody touched is sound") {
  const ScratchFolder folder;
  CHECK(faults_of(filled_store(folder)).empty());
}

TEST_CASE("every way to change a store with another program is told") {
  const ScratchFolder folder;
  const std::string whole = filled_store(folder);
  const std::string path = folder / "copy.db";
  for (std::size_t kind = 0; kind < tamperings.size(); ++kind) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
      SeededRandom random(seed);
      const std::string statements = tamperings[kind](random);
      CAPTURE(kind, seed, statements);
      std::filesystem::copy_file(whole, path, std::filesystem::copy_options::overwrite_existing);
      tamper(path, statements);
      CHECK_FALSE(faults_of(path).empty());
    }
  }
}

TEST_CASE("a bit that turned over in the file is told, or changes nothing that is read") {
  const bool runs_long = std::getenv("NEEDLECASE_LONG") != nullptr;
  CHECK(untold_flips(runs_long ? 10000 : 400) == 0);
}

TEST_CASE("a chain that was written anew over missing places is told by the sitting") {
  const ScratchFolder folder;
  const std::string path = folder / "a.db";
  {
    auto store = Store::open(path, Access::read_write);
    REQUIRE(store);
    for (const int place : {0, 1, 3}) {
      REQUIRE(store->append(attempt_at(place), {edition_of_text(EditionKind::case_file, "case"),
                                                edition_of_text(EditionKind::guidance, "guidance")}));
    }
  }
  const std::vector<std::string> faults = faults_of(path);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0] == "sitting sitting, place 4: a place before it is missing");
}
