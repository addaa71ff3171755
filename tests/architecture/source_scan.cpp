#include "architecture/source_scan.hpp"

#include <algorithm>
#include <cctype>
#include <regex>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

enum class Scope { space, type, function, value };

const std::regex template_arguments("<[^<>()]*>");
const std::regex opens_namespace(R"(\bnamespace\b|^\s*extern\s*"\s*"\s*$)");
const std::regex names_type(R"(\b(class|struct|union|enum)\b)");
const std::regex assigns(R"([^=!<>]=[^=])");
const std::regex overloads(R"(\boperator\b)");
const std::regex has_member_initialisers(R"(\)[^():]*:[^:])");
const std::regex ends_in_word(R"([A-Za-z0-9_]\s*$)");
const std::regex called_name(R"(([A-Za-z_~][A-Za-z0-9_:~]*|operator[^(]*)\s*\()");
const std::regex holds_no_state(R"(\b(constexpr|using|typedef|friend|static_assert|namespace)\b)");
const std::regex says_static(R"(\bstatic\b)");
const std::regex says_local_static(R"(\b(static|thread_local)\b)");
const std::regex says_thread_local(R"(\bthread_local\b)");
const std::regex declares_type(R"(^\s*(class|struct|enum|template)\b)");
const std::regex declares_variable(R"([A-Za-z_][\w:]*[\s&*]+[A-Za-z_]\w*)");
const std::regex access_label(R"(^\s*(public|private|protected)\s*:$)");

bool matches(const std::string& text, const std::regex& pattern) {
  return std::regex_search(text, pattern);
}

std::string without_templates(std::string head) {
  for (std::string before; before != head;) {
    before = head;
    head = std::regex_replace(head, template_arguments, " ");
  }
  return head;
}

/// What a '{' outside functions opens, from the text since the last statement.
Scope classify(const std::string& raw, bool in_parentheses) {
  if (in_parentheses) {
    return Scope::value;
  }
  const std::string head = without_templates(raw);
  if (matches(head, opens_namespace)) {
    return Scope::space;
  }
  const std::size_t parenthesis = head.find('(');
  if (parenthesis == std::string::npos) {
    return matches(head, names_type) ? Scope::type : Scope::value;
  }
  if (matches(head.substr(0, parenthesis), assigns) && !matches(head, overloads)) {
    return Scope::value;
  }
  const bool initialises_member = matches(head, has_member_initialisers) && matches(head, ends_in_word);
  return initialises_member ? Scope::value : Scope::function;
}

std::string name_of(const std::string& head) {
  std::smatch match;
  return std::regex_search(head, match, called_name) ? match[1].str() : "?";
}

int count_parameters(const std::string& raw) {
  const std::string head = without_templates(raw);
  const std::size_t open = head.find('(');
  int depth = 0;
  int commas = 0;
  for (std::size_t at = open; at < head.size(); ++at) {
    depth += head[at] == '(' || head[at] == '{' ? 1 : 0;
    depth -= head[at] == ')' || head[at] == '}' ? 1 : 0;
    commas += head[at] == ',' && depth == 1 ? 1 : 0;
    if (depth == 0) {
      return head.find_first_not_of(" \n", open + 1) == at ? 0 : commas + 1;
    }
  }
  return 0;
}

/// Why a statement outside functions holds state; empty when it does not.
std::string judge_statement(const std::string& raw, Scope scope) {
  const std::string text = without_templates(raw);
  if (matches(text, holds_no_state)) {
    return "";
  }
  if (matches(text, says_thread_local)) {
    return "thread_local";
  }
  const std::string before_call = text.substr(0, text.find('('));
  const bool calls = before_call.size() != text.size() && !matches(before_call, assigns);
  if (scope == Scope::type) {
    return matches(text, says_static) && !calls ? "static data of a class" : "";
  }
  if (matches(text, says_static)) {
    return "static outside a class: use an unnamed namespace";
  }
  const bool declares = !calls && !matches(text, declares_type) && matches(text, declares_variable);
  return declares ? "a global that is not constexpr" : "";
}

class Walker {
 public:
  explicit Walker(std::string code) : code_(std::move(code)) {}

  Scan run() {
    for (const char c : code_) {
      step(c);
    }
    return std::move(scan_);
  }

 private:
  struct Open {
    Scope scope;
    int line;
    std::string head;
    int parentheses;
  };

  Scope scope() const { return open_.empty() ? Scope::space : open_.back().scope; }
  bool in_code() const {
    return std::any_of(open_.begin(), open_.end(), [](const Open& open) { return open.scope == Scope::function; });
  }

  void step(char c) {
    line_ += c == '\n' ? 1 : 0;
    parentheses_ += c == '(' ? 1 : 0;
    parentheses_ -= c == ')' ? 1 : 0;
    if (c == '{') {
      enter();
    } else if (c == '}') {
      leave();
    } else if (c == ';' && parentheses_ == 0) {
      end_statement();
    } else {
      head_ += c;
      if (c == ':') {
        drop_access_label();
      }
    }
  }

  void enter() {
    const Scope inner = in_code() || scope() == Scope::value ? Scope::value : classify(head_, parentheses_ > 0);
    open_.push_back({inner, line_, head_, parentheses_});
    if (in_code() && inner == Scope::value) {
      judge_local();
    }
    if (inner == Scope::function) {
      judge_free_function();
    }
    head_.clear();
    parentheses_ = 0;
  }

  void judge_free_function() {
    const bool is_free = open_.size() < 2 || open_[open_.size() - 2].scope == Scope::space;
    if (is_free && matches(head_, says_static)) {
      report("static outside a class: use an unnamed namespace");
    }
  }

  void leave() {
    if (open_.empty()) {
      return;
    }
    const Open closed = open_.back();
    if (in_code()) {
      judge_local();
    }
    open_.pop_back();
    head_.clear();
    parentheses_ = closed.parentheses;
    if (closed.scope == Scope::function) {
      scan_.functions.push_back(
          {name_of(closed.head), closed.line, line_ - closed.line + 1, count_parameters(closed.head)});
    } else if (closed.scope == Scope::value && !in_code()) {
      head_ = closed.head + "{}";  // the statement goes on
    }
  }

  void end_statement() {
    if (in_code()) {
      judge_local();
    } else if (scope() != Scope::value) {
      report(judge_statement(head_, scope()));
    }
    head_.clear();
  }

  void judge_local() {
    if (matches(head_, says_local_static)) {
      report("static in a function");
    }
  }

  void report(const std::string& what) {
    if (!what.empty()) {
      scan_.mutable_state.push_back({line_, what});
    }
  }

  /// "public:" and its kin begin no statement.
  void drop_access_label() {
    if (scope() == Scope::type && matches(head_, access_label)) {
      head_.clear();
    }
  }

  std::string code_;
  std::string head_;
  std::vector<Open> open_;
  int line_ = 1;
  int parentheses_ = 0;
  Scan scan_;
};

}  // namespace

Scan scan_source(std::string_view source) {
  return Walker(strip_source(source)).run();
}

std::vector<Fault> find_words(std::string_view source, const std::vector<std::string>& words) {
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  const std::string code = strip_source(source);
  std::vector<Fault> faults;
  for (const std::string& word : words) {
    for (std::size_t at = code.find(word); at != std::string::npos; at = code.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at > 0 && is_word(code[at - 1])) || (end < code.size() && is_word(code[end]))) {
        continue;
      }
      faults.push_back({count_lines(std::string_view(code).substr(0, at)) + 1, word});
    }
  }
  return faults;
}

}  // namespace nc::architecture
