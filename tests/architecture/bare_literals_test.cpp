#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

// Every text that a person reads goes through the catalogue (words/message.hpp). The scan finds string literals in the
// code of the faces, and of the rooms whose values they show, that look like words to be read and stand in no call that
// xgettext collects. It sees: several words, a word with a capital. It cannot see: a single word in small letters,
// which looks like an id
// ('neck'), and words put together from such pieces.

namespace nc::architecture {
namespace {

struct Literal {
  std::string text;
  std::string call;  ///< the function in whose parentheses it stands; empty outside of any
  int line = 0;
};

/// A walk over a source that knows comments, literals and open parentheses.
class LiteralWalk {
 public:
  explicit LiteralWalk(std::string_view source) : source_(source) {}

  std::vector<Literal> run() {
    while (at_ < source_.size())
      step();
    return found_;
  }

 private:
  void step() {
    const char here = source_[at_];
    if (source_.substr(at_, 2) == "//") return skip_line();
    if (here == '#') return skip_line();
    if (here == '\'') return skip_character();
    if (here == '"') return take_literal();
    if (here == '(') calls_.push_back(word_);
    if (here == ')' && !calls_.empty()) calls_.pop_back();
    if (here == '\n') ++line_;
    const bool in_word = std::isalnum(static_cast<unsigned char>(here)) != 0 || here == '_';
    if (in_word && !was_word_) word_.clear();
    if (in_word) word_ += here;
    if (!in_word && here != '(') word_.clear();
    was_word_ = in_word;
    ++at_;
  }
  void skip_line() { at_ = std::min(source_.find('\n', at_), source_.size()); }
  void skip_character() {
    if (was_word_) {  // 10'000
      ++at_;
      return;
    }
    for (++at_; at_ < source_.size() && source_[at_] != '\''; ++at_)
      at_ += source_[at_] == '\\' ? 1U : 0U;
    ++at_;
  }
  void take_literal() {
    Literal literal{{}, calls_.empty() ? std::string() : calls_.back(), line_};
    for (++at_; at_ < source_.size() && source_[at_] != '"'; ++at_) {
      if (source_[at_] == '\\') ++at_;
      literal.text += source_[at_];
    }
    ++at_;
    found_.push_back(literal);
  }

  std::string_view source_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool was_word_ = false;
  std::string word_;
  std::vector<std::string> calls_;
  std::vector<Literal> found_;
};

bool is_collected(const std::string& call) {
  constexpr std::array<std::string_view, 4> collected{"msg", "msg_in", "form", "counted"};
  return std::find(collected.begin(), collected.end(), call) != collected.end();
}

bool is_letter(char one) {
  return std::isalpha(static_cast<unsigned char>(one)) != 0 || (static_cast<unsigned char>(one) & 0x80U) != 0;
}

/// Words to be read: a letter, blanks, a letter; or a capital followed by a small letter.
bool looks_read(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool capital = std::isupper(static_cast<unsigned char>(text[at])) != 0;
    if (capital && std::islower(static_cast<unsigned char>(text[at + 1])) != 0) return true;
    if (text[at] == ' ' && at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0 &&
        is_letter(text[at + 1]))
      return true;
  }
  return false;
}

std::vector<Literal> bare_literals(std::string_view source) {
  std::vector<Literal> bare = LiteralWalk(source).run();
  std::erase_if(bare, [](const Literal& one) { return is_collected(one.call) || !looks_read(one.text); });
  return bare;
}

/// Literals that look like words and are none to be translated, with the reason.
struct Exception {
  std::string_view path;
  std::string_view text;
  std::string_view reason;
};
constexpr std::array exceptions{
    Exception{"src/terminal/conversation.cpp", "", "answers as they are typed, the same in every language"},
    Exception{"src/ui/pages/shortcuts.hpp", "Ctrl+Enter", "a key as readers are told it, in words of their own"},
    Exception{"src/scoring/sheet_faults.cpp", "", "errors in a file of answers, which commands print with their place"},
    Exception{"src/record/soundness.cpp", "", "faults of a record, which commands print with its path"},
    Exception{"src/words/pages/window.hpp", "Needlecase", "the program's name"},
    Exception{"src/words/pages/settings.cpp", "English", "the name of a language is in that language"},
};

bool is_excepted(const std::string& path, const std::string& text) {
  return std::any_of(exceptions.begin(), exceptions.end(),
                     [&](const Exception& one) { return one.path == path && (one.text.empty() || one.text == text); });
}

/// The faces, what they say, and the rooms whose values they show. Readers of files and commands report errors of their
/// own, in English.
bool is_searched(const std::string& path) {
  constexpr std::array<std::string_view, 9> rooms{"ui",     "terminal",   "words",   "practice", "review",
                                                  "record", "statistics", "library", "scoring"};
  return std::find(rooms.begin(), rooms.end(), layer_of(path)) != rooms.end();
}

}  // namespace

TEST_CASE("what a person reads goes through the text catalogue") {
  for (const RepositoryFile& file : read_sources()) {
    if (!is_searched(file.path)) continue;
    for (const Literal& one : bare_literals(file.text)) {
      INFO(file.path << ":" << one.line << ": \"" << one.text << "\" is not in msg(), form() or counted()");
      CHECK(is_excepted(file.path, one.text));
    }
  }
}

TEST_CASE("an exception stands for a literal that is there") {
  for (const Exception& one : exceptions) {
    INFO(one.path << ": " << one.reason);
    const std::vector<Literal> bare = bare_literals(read_file(std::string(one.path)).text);
    CHECK(std::any_of(bare.begin(), bare.end(),
                      [&](const Literal& found) { return one.text.empty() || found.text == one.text; }));
  }
}

TEST_CASE("the search for bare literals finds them, and nothing else") {
  CHECK(bare_literals("paint(\"Two words\");").size() == 1);
  CHECK(bare_literals("paint(\"Library\");").size() == 1);
  CHECK(bare_literals("auto x = {\"to be read\", msg(\"In it\")};").size() == 1);
  CHECK(bare_literals("return found ? \"Passed\" : msg(\"Not passed\");").size() == 1);
  CHECK(bare_literals("fill(form(\"{0} of the {1}\"), numbered(\"not here\"))").size() == 1);
  CHECK(bare_literals("counted(\"{0} case left\", \"{0} cases left\")").empty());
  CHECK(bare_literals("// \"Library\"\n#include \"Some File\"\nid(\"exam-result\", '\"', 10'000, \" · \");").empty());
}

}  // namespace nc::architecture
