// How long it takes until an answer is on the disk: bench_durable_answer FOLDER [ANSWERS]. Every answer is kept by the
// store and, in turn, the same bytes are appended to a plain file with fdatasync and given to a table by SQLite alone.
// Prints one line of JSON: the milliseconds of each.
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sqlite3.h>
#include <unistd.h>

#include "record/entry.hpp"
#include "store/store.hpp"

namespace {

using namespace nc;

[[noreturn]] void stop(const std::string& message) {
  fmt::print(stderr, "bench_durable_answer: {}\n", message);
  std::exit(1);
}

/// The answers of one attempt: a question, and decisions that change.
record::Event answer(int number) {
  record::EventBody body =
      record::Decided{0, number % 2 == 0 ? guidance::Urgency::contact : guidance::Urgency::monitor};
  if (number == 1) {
    record::Started started;
    started.trainee = record::TraineeId("ana");
    started.case_id = cases::CaseId("neck-ache");
    body = started;
  }
  return {record::AttemptId("attempt"), number, UtcTime{1764300000000 + number}, body};
}

/// A plain file, which is the floor: one write and one sync.
class PlainFile {
 public:
  explicit PlainFile(const std::string& path)
      : file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
    if (file_ < 0) stop("cannot write " + path);
  }
  PlainFile(const PlainFile&) = delete;
  PlainFile& operator=(const PlainFile&) = delete;
  ~PlainFile() { ::close(file_); }

  void keep(const std::string& line) const {
    const bool written = ::write(file_, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    if (!written || ::fdatasync(file_) != 0) stop("cannot write the plain file");
  }

 private:
  int file_;
};

/// SQLite with the same promise and nothing else: one statement, prepared once, into a table of one column, in a log
/// that is synced with each.
class BareTable {
 public:
  explicit BareTable(const std::string& path) {
    sqlite3_open(path.c_str(), &database_);
    for (const char* one :
         {"pragma journal_mode = wal", "pragma synchronous = full", "create table lines (line text not null)"}) {
      if (sqlite3_exec(database_, one, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
    }
    if (sqlite3_prepare_v2(database_, "insert into lines values (?)", -1, &insert_, nullptr) != SQLITE_OK) fail();
  }
  BareTable(const BareTable&) = delete;
  BareTable& operator=(const BareTable&) = delete;
  ~BareTable() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }

  void keep(const std::string& line) const {
    sqlite3_bind_text(insert_, 1, line.data(), static_cast<int>(line.size()), nullptr);
    if (sqlite3_step(insert_) != SQLITE_DONE || sqlite3_reset(insert_) != SQLITE_OK) fail();
  }

 private:
  [[noreturn]] void fail() const { stop(std::string("SQLite: ") + sqlite3_errmsg(database_)); }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

/// The time that keeping takes, in milliseconds.
template <class Keep>
double timed(const Keep& keep) {
  const auto start = std::chrono::steady_clock::now();
  keep();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) stop("which folder?");
  const std::string folder = arguments[1];
  const int answers = count > 2 ? std::atoi(arguments[2]) : 500;
  auto store = store::Store::open(folder + "/durable.db", store::Access::read_write);
  if (!store) stop(store.error().message);
  if (const auto ready = store->prepare(); !ready) stop(ready.error().message);
  const PlainFile plain(folder + "/durable.lines");
  const BareTable bare(folder + "/bare.db");
  std::vector<double> kept;
  std::vector<double> appended;
  std::vector<double> bare_kept;
  for (int number = 1; number <= answers; ++number) {
    const record::Event event = answer(number);
    const std::string line = record::entry_text({std::string(record::chain_start), event}) + "\n";
    kept.push_back(timed([&] {
      if (const auto done = store->append({event}); !done) stop(done.error().message);
    }));
    appended.push_back(timed([&] { plain.keep(line); }));
    bare_kept.push_back(timed([&] { bare.keep(line); }));
  }
  fmt::print("{{\"kept_ms\":[{}],\"appended_ms\":[{}],\"bare_ms\":[{}]}}\n", fmt::join(kept, ","),
             fmt::join(appended, ","), fmt::join(bare_kept, ","));
  return 0;
}
