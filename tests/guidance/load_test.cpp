#include "guidance/load.hpp"

#include <algorithm>
#include <cstdint>

#include <catch2/catch.hpp>

#include "guidance/derive_advice.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::changed_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

TEST_CASE("the shipped folder loads without a remark") {
  const LoadedGuidance loaded = parse_guidance(testing::shipped_files());
  CHECK(loaded.guidance.has_value());
  CHECK(loaded.diagnostics.empty());
}

TEST_CASE("the order of the files does not matter, and other files are passed over") {
  std::vector<SourceFile> files = testing::shipped_files();
  std::reverse(files.begin(), files.end());
  files.push_back({"guidance/notes.toml", "anything = ["});
  files.push_back({"guidance/old-advice.toml", "anything = ["});
  CHECK(faults_in(files).empty());
}

TEST_CASE("each of the six files without which there is no guidance must be there") {
  for (std::size_t i = 0; i < 7; ++i) {
    std::vector<SourceFile> files = testing::shipped_files();
    REQUIRE(files.size() == 7);
    const std::string path = files[i].path;
    if (path.ends_with("answers.toml")) continue;
    const std::string name = path.substr(path.rfind('/') + 1);
    files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
    const Lines faults = faults_in(files);
    CHECK(std::count(faults.begin(), faults.end(), "NC0520 " + name + " the guidance has no '" + name + "'") == 1);
  }
}

TEST_CASE("an empty folder tells of every file") {
  CHECK(faults_in({}).size() == 6);
}

TEST_CASE("a file that is there twice is told") {
  std::vector<SourceFile> files = testing::shipped_files();
  files.push_back({"elsewhere/scoring.toml", files.back().text});
  const Lines faults = faults_in(files);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].find("NC0520 scoring.toml") == 0);
}

TEST_CASE("a broken file is told with its place, and the others are still checked") {
  std::vector<SourceFile> files = changed_files("scoring.toml", "decision = 5", "decision = = 5");
  const auto broken = changed_files("advice.toml", "kind = \"helpful\"", "kind = \"kind\"");
  for (SourceFile& file : files) {
    for (const SourceFile& other : broken) {
      if (file.path == other.path && file.path.find("advice") != std::string::npos) file.text = other.text;
    }
  }
  const Lines faults = faults_in(files);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0] == "NC0511 advice.toml 'kind' is not a kind of advice");
  CHECK(faults[1] == "NC0505 scoring.toml there is one equals sign too many");
}

TEST_CASE("the byte scan stands before the parser here too") {
  const Lines faults = faults_in(testing::extended_files("documents.toml", "x = " + std::string(70, '[')));
  REQUIRE_FALSE(faults.empty());
  CHECK(faults[0] == "NC0502 documents.toml brackets are nested deeper than 64");
}

TEST_CASE("damage anywhere in a file is told or harmless, never suffered") {
  const std::vector<SourceFile> whole = testing::shipped_files();
  const std::string junk = "[].={}\"'\\#\n\xC3\xFF ax0-";
  std::uint32_t state = 1;
  const auto pick = [&state](std::size_t below) {
    state = state * 1664525U + 1013904223U;
    return static_cast<std::size_t>(state >> 8U) % below;
  };
  int told = 0;
  for (int round = 0; round < 60; ++round) {
    std::vector<SourceFile> files = whole;
    std::string& text = files[pick(files.size())].text;
    for (int change = 0; change < 3; ++change)
      text[pick(text.size())] = junk[pick(junk.size())];
    text.erase(pick(text.size()), pick(20));
    const LoadedGuidance loaded = parse_guidance(files);
    CHECK(loaded.guidance.has_value() == !has_errors(loaded.diagnostics));
    told += loaded.guidance ? 0 : 1;
    for (const Diagnostic& diagnostic : loaded.diagnostics) {
      CHECK(diagnostic.number >= 500);
      CHECK(diagnostic.number <= 599);
      CHECK_FALSE(diagnostic.message.empty());
    }
  }
  CHECK(told > 20);
}

TEST_CASE("a folder may hold other documents, rules, advice and numbers") {
  const std::vector<SourceFile> files{
      {"p/documents.toml",
       "[[document]]\nid = \"protocol\"\nfile = \"p.txt\"\ntitle = \"Protocol\"\ndescription = \"Local\"\n"},
      {"p/statements.toml",
       "[[statement]]\nid = \"p-1\"\ndocument = \"protocol\"\ncategory = \"warning-sign\"\ntext = \"Call us.\"\nplace "
       "= \"1\"\n"
       "strength = \"explicit\"\nuse = [\"class\", \"advice\"]\n"},
      {"p/resolutions.toml", ""},
      {"p/decisions.toml",
       "[[rule]]\nid = \"P\"\nclass = \"contact\"\nsays = \"Everything is reported.\"\nstrength = \"explicit\"\n"
       "cites = [\"p-1\"]\n[[rule.when]]\n"},
      {"p/advice.toml",
       "[[advice]]\nid = \"call\"\nkind = \"helpful\"\ntext = \"Call us\"\ncites = [\"p-1\"]\n[[row]]\nid = \"all\"\n"
       "[[row.required]]\none_of = [\"call\"]\n"},
      testing::shipped_files().at(5),
  };
  REQUIRE(files.back().path.find("scoring.toml") != std::string::npos);
  REQUIRE(faults_in(files) == Lines{});
  const Guidance guidance = *parse_guidance(files).guidance;
  const Findings anything = testing::findings("breathing=new-difficulty");
  const Derivation derivation = derive(guidance, anything);
  CHECK(derivation.key == Urgency::contact);
  CHECK(derive_advice(guidance, anything, derivation, {}).required.size() == 1);
}

}  // namespace nc::guidance
