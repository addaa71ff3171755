#include "app/engine/library_reading.hpp"

#include <chrono>
#include <future>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

namespace {

/// Keeps what was reported; read once the reading is over.
struct Heard {
  std::vector<practice::Action> actions;
  std::function<void(practice::Action)> report() {
    return [this](practice::Action action) { actions.push_back(std::move(action)); };
  }
};

library::SharedContent empty_content() {
  return std::make_shared<const library::Content>();
}

}  // namespace

TEST_CASE("what the reader tells comes as actions, in order") {
  Heard heard;
  LibraryReading reading(
      [](const LibraryReports& reports) {
        reports.follower.progress(1, 2);
        reports.warned("mine.toml: a fault\n");
        reports.loaded({empty_content()});
      },
      heard.report());
  reading.start();
  reading.wait();
  REQUIRE(heard.actions.size() == 2);
  CHECK(std::get<practice::LibraryProgress>(heard.actions[0]).total == 2);
  CHECK(std::get<practice::LibraryLoaded>(heard.actions[1]).content != nullptr);
  CHECK(reading.take_warnings() == "mine.toml: a fault\n");
  CHECK(reading.take_warnings().empty());
  CHECK_FALSE(reading.failure());
}

TEST_CASE("a failure is told and kept, and forgotten when a later reading succeeds") {
  Heard heard;
  int runs = 0;
  LibraryReading reading(
      [&runs](const LibraryReports& reports) {
        if (++runs == 1) return reports.failed({ErrorKind::input, "gone"});
        reports.loaded({empty_content()});
      },
      heard.report());
  reading.start();
  reading.wait();
  CHECK(std::get<practice::LibraryFailed>(heard.actions.at(0)).message == "gone");
  REQUIRE(reading.failure());
  CHECK(reading.failure()->kind == ErrorKind::input);
  reading.start();
  reading.wait();
  CHECK(std::holds_alternative<practice::LibraryLoaded>(heard.actions.at(1)));
  CHECK_FALSE(reading.failure());
}

TEST_CASE("a program that ends asks the reader to stop, and hears nothing of it any more") {
  Heard heard;
  std::promise<void> begun;
  {
    LibraryReading reading(
        [&begun](const LibraryReports& reports) {
          begun.set_value();
          while (!is_stopped(reports.follower))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
          reports.follower.progress(1, 2);
          reports.failed({ErrorKind::environment, "stopped"});
        },
        heard.report());
    reading.start();
    begun.get_future().wait();
  }
  CHECK(heard.actions.empty());
}

TEST_CASE("without a reader nothing happens") {
  Heard heard;
  LibraryReading reading({}, heard.report());
  reading.start();
  reading.wait();
  CHECK(heard.actions.empty());
}

TEST_CASE("a start while it reads does not wait, and makes the reader read once more") {
  Heard heard;
  std::promise<void> begun, go_on;
  int runs = 0;
  LibraryReading reading(
      [&](const LibraryReports& reports) {
        if (++runs == 1) {
          begun.set_value();
          go_on.get_future().wait();
        }
        reports.loaded({empty_content()});
      },
      heard.report());
  reading.start();
  begun.get_future().wait();
  reading.start();
  reading.start();
  CHECK(runs == 1);
  go_on.set_value();
  reading.wait();
  CHECK(runs == 2);
  reading.start();
  reading.wait();
  CHECK(runs == 3);
}

TEST_CASE("a library that was read and later fails is told, but the program has not failed") {
  Heard heard;
  int runs = 0;
  LibraryReading reading(
      [&runs](const LibraryReports& reports) {
        if (++runs == 2) return reports.failed({ErrorKind::environment, "the stick is gone"});
        reports.loaded({empty_content()});
        reports.found({practice::ProblemOrigin::cases, {}});
      },
      heard.report());
  for (int at = 0; at < 2; ++at) {
    reading.start();
    reading.wait();
  }
  REQUIRE(heard.actions.size() == 3);
  CHECK(std::holds_alternative<practice::ProblemsFound>(heard.actions[1]));
  CHECK(std::get<practice::LibraryFailed>(heard.actions[2]).message == "the stick is gone");
  CHECK_FALSE(reading.failure());
}
