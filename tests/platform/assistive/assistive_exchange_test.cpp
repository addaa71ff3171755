#include "platform/assistive/assistive_exchange.hpp"

#include <thread>

#include <catch2/catch.hpp>

#include "platform/assistive/accessible_nodes.hpp"

namespace nc::platform {
namespace {

AssistiveRequest press(const std::string& node) {
  return {AssistiveAction::press, node, {}, 1};
}

}  // namespace

TEST_CASE("nothing is wanted until somebody reads") {
  AssistiveExchange exchange({});
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
  AssistiveExchange exchange([&wakes] { ++wakes; });
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
  AssistiveExchange exchange({});
  REQUIRE(exchange.serve([&posts] { ++posts; }));
  exchange.publish(small_tree());
  AccessibilityTree newer = small_tree();
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
  AssistiveExchange exchange({});
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
  AssistiveExchange exchange([&wakes] { ++wakes; });
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

TEST_CASE("keys go over one a delivery, and what became of them comes back and wakes the window") {
  int wakes = 0;
  int posts = 0;
  AssistiveExchange exchange([&wakes] { ++wakes; });
  REQUIRE(exchange.serve([&posts] { ++posts; }));
  CHECK_FALSE(exchange.hears_keys());
  exchange.set_hears_keys(true);
  CHECK(exchange.hears_keys());
  exchange.tell_key(1, {true, 0, 0x61, 38, "a", 0});
  exchange.tell_key(2, {false, 0, 0x61, 38, "a", 0});
  CHECK(posts == 1);
  CHECK(exchange.take().key->number == 1);
  CHECK(posts == 2);
  CHECK_FALSE(exchange.take().key->stroke.pressed);
  CHECK_FALSE(exchange.take().key.has_value());
  CHECK_FALSE(exchange.take_verdict().has_value());
  exchange.answer_key({1, true});
  exchange.answer_key({2, false});
  CHECK(wakes == 2);
  CHECK(exchange.take_verdict() == KeyVerdict{1, true});
  CHECK(exchange.take_verdict() == KeyVerdict{2, false});
}

}  // namespace nc::platform
