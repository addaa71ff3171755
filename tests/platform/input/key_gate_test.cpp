#include "platform/input/key_gate.hpp"

#include <catch2/catch.hpp>

namespace nc::platform {
namespace {

constexpr int code_of_a = 38;
constexpr int code_of_b = 56;
constexpr int code_of_shift = 50;

/// A gate, the queue behind it, and assistive technology that says what the test lets it say.
struct Fixture {
  KeyGate gate;
  InputQueue queue;
  bool listens = true;
  double now_s = 100;
  std::vector<KeyStroke> told;
  std::deque<KeyVerdict> verdicts;
  KeyListener listener{[this] { return listens; },
                       [this](std::uint64_t, KeyStroke stroke) { told.push_back(std::move(stroke)); },
                       [this]() -> std::optional<KeyVerdict> {
                         if (verdicts.empty()) return std::nullopt;
                         const KeyVerdict oldest = verdicts.front();
                         verdicts.pop_front();
                         return oldest;
                       }};

  void stroke(Key key, KeyChange change, int code) {
    const KeyStroke stroke{change != KeyChange::released, 0, 0, code, "?", 0};
    gate.push(stroke, KeyEdge{key, change, {}});
  }
  /// A press with the text it writes, and its release.
  void type(Key key, int code, char32_t text) {
    stroke(key, KeyChange::pressed, code);
    gate.push(TextTyped{text});
    stroke(key, KeyChange::released, code);
  }
  void settle() { gate.settle(queue, now_s, listener); }
  void say(bool consumed) { verdicts.push_back({told.size(), consumed}); }

  /// What got through: 'a+' pressed, 'a-' released, 'a*' repeated, 'x' the text.
  std::string through() {
    std::string seen;
    while (!queue.empty()) {
      const FrameInput frame = queue.next_frame_input();
      if (frame.key) {
        seen += static_cast<char>('a' + static_cast<int>(frame.key->key) - static_cast<int>(Key::a));
        seen += frame.key->change == KeyChange::released ? '-' : frame.key->change == KeyChange::repeated ? '*' : '+';
      }
      for (const char32_t letter : frame.text)
        seen += static_cast<char>(letter);
      if (frame.button) seen += '!';
    }
    return seen;
  }
};

}  // namespace

TEST_CASE(
    "a key waits until the assistive technology has said that it is none of its own, and all that follows stays behind "
    "it") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.gate.push(ButtonEdge{Button::left, true, Point{1, 1}, {}});
  f.settle();
  CHECK(f.told.size() == 1);
  CHECK(f.told[0].name == "A");
  CHECK(f.through().empty());
  CHECK(f.gate.due_s() == Approx(100.5));
  f.say(false);
  f.settle();
  CHECK(f.through() == "a+Aa-!");
  CHECK(f.told.size() == 2);
  CHECK(f.gate.is_open());
}

TEST_CASE("a key that assistive technology keeps does nothing: neither its press nor its text nor its release") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.settle();
  f.say(true);
  f.settle();
  f.type(Key::b, code_of_b, U'B');
  f.settle();
  f.verdicts.push_back({2, true});  // of the release, which was told and not waited for
  f.say(false);
  f.settle();
  CHECK(f.through() == "b+Bb-");
}

TEST_CASE("a key right behind the release of another one is asked about like any other") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.type(Key::b, code_of_b, U'B');
  f.settle();
  f.say(false);
  f.settle();
  CHECK(f.told.size() == 3);  // the release of the first was told and not waited for; nothing is known of it yet
  CHECK(f.through() == "a+Aa-");
  f.verdicts.push_back({2, false});
  f.say(true);
  f.settle();
  CHECK(f.through().empty());
  CHECK(f.told.size() == 4);
}

TEST_CASE("text that comes late from a key that assistive technology keeps is dropped, too") {
  Fixture f;
  f.stroke(Key::a, KeyChange::pressed, code_of_a);
  f.settle();
  f.say(true);
  f.settle();
  CHECK(f.gate.empty());
  CHECK_FALSE(f.gate.is_open());
  f.gate.push(TextTyped{U'A'});
  f.stroke(Key::a, KeyChange::released, code_of_a);
  f.settle();
  CHECK(f.through().empty());
  CHECK(f.gate.is_open());
}

TEST_CASE("assistive technology that hangs delays one key by half a second, and none after it") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.settle();
  f.now_s += 0.4;
  f.settle();
  CHECK(f.through().empty());
  f.now_s += 0.2;
  f.settle();
  CHECK(f.through() == "a+Aa-");
  f.type(Key::b, code_of_b, U'B');
  f.settle();
  CHECK(f.through() == "b+Bb-");
  for (std::uint64_t number = 1; number <= f.told.size(); ++number)
    f.verdicts.push_back({number, true});  // it has caught up, too late for those
  f.type(Key::a, code_of_a, U'A');
  f.settle();
  CHECK(f.through().empty());
  f.say(true);
  f.settle();
  CHECK(f.through().empty());
}

TEST_CASE("assistive technology that never answers is not told without end") {
  Fixture f;
  for (int at = 0; at < 200; ++at) {
    f.type(Key::a, code_of_a, U'A');
    f.settle();
    f.now_s += 1;
    f.settle();
  }
  CHECK(f.told.size() == KeyGate::most_unanswered);
  CHECK(f.gate.empty());
}

TEST_CASE("when the assistive technology leaves, what it held goes on at once") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.settle();
  f.listens = false;
  f.settle();
  CHECK(f.through() == "a+Aa-");
  CHECK(f.told.size() == 1);
}

TEST_CASE("a key that the window knows to be down always goes up again") {
  Fixture f;
  f.stroke(Key::a, KeyChange::pressed, code_of_a);
  f.settle();
  f.say(false);
  f.stroke(Key::a, KeyChange::repeated, code_of_a);
  f.settle();
  f.say(true);
  f.stroke(Key::a, KeyChange::released, code_of_a);
  f.settle();
  CHECK(f.through() == "a+a-");
}

TEST_CASE(
    "a key that assistive technology keeps may be held: it goes on doing nothing, whatever is said of its repeats") {
  Fixture f;
  f.stroke(Key::a, KeyChange::pressed, code_of_a);
  f.settle();
  f.say(true);
  f.stroke(Key::a, KeyChange::repeated, code_of_a);
  f.settle();
  f.say(false);
  f.stroke(Key::a, KeyChange::released, code_of_a);
  f.settle();
  CHECK(f.through().empty());
}

TEST_CASE("which modifiers are held is known even when assistive technology keeps the key") {
  Fixture f;
  f.gate.push(KeyStroke{true, 0, 0xffe1, code_of_shift, "Shift_L", 0}, ModifiersChanged{{false, true, false, false}});
  f.settle();
  f.say(true);
  f.settle();
  CHECK(f.queue.next_frame_input().modifiers.shift);
  f.gate.push(KeyStroke{false, 1, 0xffe1, code_of_shift, "Shift_L", 0}, ModifiersChanged{{}});
  f.settle();
  CHECK_FALSE(f.queue.next_frame_input().modifiers.shift);
}

TEST_CASE("what was pressed for a screen that is gone is dropped also while it waits, and its release is not") {
  Fixture f;
  f.type(Key::a, code_of_a, U'A');
  f.settle();
  f.gate.drop_presses();
  f.say(false);
  f.settle();
  CHECK(f.through() == "a-");
  CHECK(f.told.size() == 2);
}

}  // namespace nc::platform
