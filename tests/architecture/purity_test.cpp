#include <set>

#include <catch2/catch.hpp>

#include "architecture/layer_table.hpp"
#include "architecture/repository.hpp"
#include "architecture/source_scan.hpp"

namespace nc::architecture {

namespace {

const std::set<std::string> pure_layers{"support",  "onscreen", "toml",       "guidance", "cases",     "scoring",
                                        "record",   "library",  "statistics", "review",   "practice",  "staging",
                                        "exchange", "words",    "ui",         "terminal", "simulation"};
const std::set<std::string> impure_headers{
    "chrono", "ctime", "filesystem", "fstream", "iostream",           "cstdio",  "random",
    "thread", "mutex", "atomic",     "future",  "condition_variable", "csignal", "syncstream"};
const std::vector<std::string> impure_words{"system_clock",  "steady_clock",  "high_resolution_clock",
                                            "random_device", "mt19937",       "getenv",
                                            "time",          "clock_gettime", "rand",
                                            "srand",         "fopen",         "ifstream",
                                            "ofstream",      "cout",          "cerr"};

/// "time(" and "rand(" are calls; the plain words are good names.
bool is_only_a_name(const std::string& code_line, const std::string& word) {
  return (word == "time" || word == "rand") && code_line.find("std::" + word + "(") == std::string::npos;
}

std::vector<Fault> find_impurities(const std::string& text) {
  std::vector<Fault> faults;
  for (const Include& include : find_includes(text)) {
    if (impure_headers.count(include.header) > 0) {
      faults.push_back({include.line, "<" + include.header + ">"});
    }
  }
  const std::string code = strip_source(text);
  const std::vector<std::string_view> lines = split_lines(code);
  for (const Fault& fault : find_words(text, impure_words)) {
    if (!is_only_a_name(std::string(lines.at(static_cast<std::size_t>(fault.line - 1))), fault.what)) {
      faults.push_back(fault);
    }
  }
  return faults;
}

/// Calls that make a control without going through ui/kit/widgets.
const std::vector<std::string> bare_controls{"ImGui::Button",     "ImGui::SmallButton", "ImGui::InvisibleButton",
                                             "ImGui::Selectable", "ImGui::Checkbox",    "ImGui::RadioButton",
                                             "ImGui::InputText",  "ImGui::SliderInt",   "ImGui::SliderFloat",
                                             "ImGui::Combo",      "ImGui::BeginCombo",  "ImGui::MenuItem"};

/// Ways of asking about the pointer. Only Canvas may: what a frame asked decides whether a moved pointer needs a new
/// one (ui/kit/pointer_map.hpp), so a question past it would leave an old picture on the screen.
const std::vector<std::string> pointer_questions{
    "MousePos",        "MouseDelta",    "GetMousePos",      "GetMouseDragDelta", "IsMouseHoveringRect",
    "IsWindowHovered", "IsItemHovered", "IsAnyItemHovered", "IsMousePosValid",   "MousePosPrev"};

const std::vector<std::string> locale_bound{"stoi",   "stol",      "stoll",   "stod",     "stof",
                                            "atoi",   "atof",      "atol",    "strtod",   "strtol",
                                            "sscanf", "setlocale", "sprintf", "snprintf", "printf"};

void check_words(const RepositoryFile& file, const std::vector<std::string>& words) {
  for (const Fault& fault : find_words(file.text, words)) {
    FAIL_CHECK(file.path << ":" << fault.line << ": " << fault.what);
  }
}

}  // namespace

TEST_CASE("the pure layers and the faces see no clock, no file, no chance and no thread") {
  for (const RepositoryFile& file : read_sources()) {
    if (pure_layers.count(layer_of(file.path)) == 0) {
      continue;
    }
    for (const Fault& fault : find_impurities(file.text)) {
      FAIL_CHECK(file.path << ":" << fault.line << ": " << fault.what);
    }
  }
}

TEST_CASE("a clock, a file and chance would be found in a pure layer") {
  CHECK(find_impurities("#include <chrono>\n").size() == 1);
  CHECK(find_impurities("#include <filesystem>\n").size() == 1);
  CHECK(find_impurities("auto now = std::chrono::system_clock::now();").size() == 1);
  CHECK(find_impurities("std::random_device seed;").size() == 1);
  CHECK(find_impurities("auto t = std::time(nullptr);").size() == 1);
  CHECK(find_impurities("UtcTime time; // std::time(0)\n").empty());
}

TEST_CASE("nothing in src holds state outside of values: no static in a function, no global") {
  for (const RepositoryFile& file : read_sources()) {
    for (const Fault& fault : scan_source(file.text).mutable_state) {
      FAIL_CHECK(file.path << ":" << fault.line << ": " << fault.what);
    }
  }
}

TEST_CASE("our code throws nothing") {
  for (const RepositoryFile& file : read_sources()) {
    check_words(file, {"throw"});
  }
}

TEST_CASE("numbers become text and back without the locale") {
  for (const RepositoryFile& file : read_sources()) {
    if (file.path != "src/words/catalogue.cpp") check_words(file, locale_bound);
  }
}

TEST_CASE("where a language is spoken, only the texts follow it") {
  const RepositoryFile file = read_file("src/words/catalogue.cpp");
  const auto count = [&](std::string_view wanted) {
    std::size_t found = 0;
    for (std::size_t at = file.text.find(wanted); at != std::string::npos; at = file.text.find(wanted, at + 1))
      ++found;
    return found;
  };
  CHECK(count("setlocale(") > 0);
  CHECK(count("setlocale(") == count("setlocale(LC_MESSAGES, "));
}

TEST_CASE("controls are made in ui/kit/widgets and ui/kit/text_field, and nowhere else") {
  for (const RepositoryFile& file : read_sources()) {
    if (file.path.rfind("src/ui/kit/widget", 0) != 0 && file.path != "src/ui/kit/text_field.cpp") {
      check_words(file, bare_controls);
    }
  }
}

TEST_CASE("types are named by what they are") {
  for (const RepositoryFile& file : read_sources()) {
    for (const std::string_view line : split_lines(file.text)) {
      for (const char* word : {"Manager", "Helper", "Utils", "Info "}) {
        const bool declares = line.rfind("class ", 0) == 0 || line.rfind("struct ", 0) == 0;
        if (declares && line.find(word) != std::string_view::npos) {
          FAIL_CHECK(file.path << ": " << line);
        }
      }
    }
  }
}

TEST_CASE("views ask about the pointer through Canvas alone") {
  for (const RepositoryFile& file : read_sources()) {
    if (file.path.rfind("src/ui/", 0) != 0 || file.path == "src/ui/kit/canvas.cpp") continue;
    check_words(file, pointer_questions);
  }
}

}  // namespace nc::architecture
