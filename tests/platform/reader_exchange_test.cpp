#include "platform/reader_exchange.hpp"

#include <thread>

#include <catch2/catch.hpp>

#include "platform/accessible_nodes.hpp"

namespace nc::platform {
namespace {

ReaderRequest press(const std::string& node) {
  return {ReaderWish::press, node, {}, 1};
}

}  // namespace

TEST_CASE("nothing is wanted until somebody reads") {
  ReaderExchange exchange({});
  CHECK_FALSE(exchange.wanted());
  exchange.set_listening(true);
  CHECK(exchange.wanted());
  CHECK(exchange.take_asked());
  CHECK_FALSE(exchange.take_asked());
  exchange.set_listening(false);
  CHECK_FALSE(exchange.wanted());
}

TEST_CASE("requests come out in order and wake the window, one by one") {
  int wakes = 0;
  ReaderExchange exchange([&wakes] { ++wakes; });
  CHECK_FALSE(exchange.take_request().has_value());
  exchange.request(press("a"));
  exchange.request(press("b"));
  CHECK(wakes == 2);
  CHECK(exchange.take_request()->node == "a");
  CHECK(exchange.has_requests());
  CHECK(exchange.take_request()->node == "b");
  CHECK_FALSE(exchange.has_requests());
}

TEST_CASE("only the newest tree travels, and every announcement") {
  int posts = 0;
  ReaderExchange exchange({});
  REQUIRE(exchange.serve([&posts] { ++posts; }));
  exchange.publish(small_tree());
  AccessibleTree newer = small_tree();
  newer.title = "Newer";
  exchange.publish(newer);
  exchange.announce("Submitted");
  exchange.announce("Safe");
  CHECK(posts == 1);
  const auto delivery = exchange.take();
  CHECK(delivery.tree->title == "Newer");
  CHECK(delivery.announcements == std::vector<std::string>{"Submitted", "Safe"});
  CHECK_FALSE(exchange.take().tree.has_value());
  exchange.announce("Again");
  CHECK(posts == 2);
}

TEST_CASE("a first question waits for the window, but not for ever") {
  ReaderExchange exchange({});
  CHECK_FALSE(exchange.fetch(std::chrono::milliseconds(1)).has_value());
  CHECK(exchange.wanted());
  std::thread window([&exchange] {
    while (!exchange.take_asked())
      std::this_thread::yield();
    exchange.publish(small_tree());
  });
  CHECK(exchange.fetch(std::chrono::seconds(60)).has_value());
  window.join();
}

TEST_CASE("a closed window is neither woken nor waited for") {
  int wakes = 0;
  int posts = 0;
  ReaderExchange exchange([&wakes] { ++wakes; });
  REQUIRE(exchange.serve([&posts] { ++posts; }));
  exchange.close();
  CHECK(posts == 1);
  CHECK(exchange.closed());
  exchange.request(press("a"));
  exchange.set_listening(true);
  CHECK_FALSE(exchange.fetch(std::chrono::seconds(60)).has_value());
  CHECK(wakes == 0);
  CHECK_FALSE(exchange.serve([] {}));
}

}  // namespace nc::platform
