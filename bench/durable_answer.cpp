// How long it takes until an answer is on the disk: bench_durable_answer FOLDER [ANSWERS]. Every answer is kept by the
// store and, in turn, the same bytes are appended to a plain file with fdatasync. Prints one line of JSON: the
// milliseconds of each, in pairs.
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include "record/entry.hpp"
#include "store/store.hpp"

namespace {

using namespace nc;

double ms_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

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

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) stop("which folder?");
  const std::string folder = arguments[1];
  const int answers = count > 2 ? std::atoi(arguments[2]) : 500;
  auto store = store::Store::open(folder + "/durable.db", store::Access::read_write);
  if (!store) stop(store.error().message);
  if (const auto ready = store->prepare(); !ready) stop(ready.error().message);
  const PlainFile plain(folder + "/durable.lines");
  std::vector<double> kept;
  std::vector<double> appended;
  for (int number = 1; number <= answers; ++number) {
    const record::Event event = answer(number);
    auto start = std::chrono::steady_clock::now();
    if (const auto done = store->append({event}); !done) stop(done.error().message);
    kept.push_back(ms_since(start));
    const std::string line = record::entry_text({std::string(record::chain_start), event}) + "\n";
    start = std::chrono::steady_clock::now();
    plain.keep(line);
    appended.push_back(ms_since(start));
  }
  fmt::print("{{\"kept_ms\":[{}],\"appended_ms\":[{}]}}\n", fmt::join(kept, ","), fmt::join(appended, ","));
  return 0;
}
