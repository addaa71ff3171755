#include <algorithm>

#include <catch2/catch.hpp>

#include "guidance/load.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// The shipped guidance whose answers.toml is this text.
guidance::LoadedGuidance loaded_with(const std::string& answers) {
  auto files = shipped_guidance_files();
  for (guidance::SourceFile& file : files)
    if (file.path.ends_with("answers.toml")) file.text = answers;
  return guidance::parse_guidance(files);
}

}  // namespace

TEST_CASE("answers are read by topic and value, and words in small letters") {
  const auto loaded = loaded_with(
      "[[topic]]\nid = \"spasm\"\nfinding = \"spasm\"\n[topic.says]\nnone = [\"No.\", \"Not at all.\"]\n"
      "[authoring]\ntelling = [\"Sore\"]\nquoting_trainee = [\"You said\"]\n");
  INFO(render_diagnostics(loaded.diagnostics));
  REQUIRE(loaded.guidance);
  REQUIRE(loaded.guidance->neutral_answers.size() == 1);
  CHECK(loaded.guidance->neutral_answers.front().says.front() == std::vector<std::string>{"No.", "Not at all."});
  CHECK(loaded.guidance->authoring.telling == std::vector<std::string>{"sore"});
  CHECK(loaded.guidance->authoring.quoting_trainee == std::vector<std::string>{"you said"});
}

TEST_CASE("guidance without answers is whole, as that of an older record is") {
  auto files = shipped_guidance_files();
  std::erase_if(files, [](const guidance::SourceFile& file) { return file.path.ends_with("answers.toml"); });
  const auto loaded = guidance::parse_guidance(files);
  CHECK(loaded.diagnostics.empty());
  REQUIRE(loaded.guidance);
  CHECK(loaded.guidance->neutral_answers.empty());
}

TEST_CASE("what is wrong with answers is told") {
  const std::string topic = "[[topic]]\nid = \"spasm\"\nfinding = \"spasm\"\n[topic.says]\nnone = [\"No.\"]\n";
  CHECK(numbers_of(loaded_with(topic + topic).diagnostics) == std::vector<int>{521});
  CHECK(numbers_of(loaded_with(with(topic, "finding = \"spasm\"", "finding = \"spasms\"")).diagnostics) ==
        std::vector<int>{511});
  CHECK(numbers_of(loaded_with(with(topic, "none = ", "never = ")).diagnostics) == std::vector<int>{507});
}

TEST_CASE("what a patient would say with another finding is read by finding and value") {
  const auto loaded = loaded_with("[[said]]\nfinding = \"spasm\"\n[said.as]\nlong = \"It cramps on.\"\n");
  INFO(render_diagnostics(loaded.diagnostics));
  REQUIRE(loaded.guidance);
  const auto& spasm = loaded.guidance->said[static_cast<std::size_t>(guidance::Finding::spasm)];
  CHECK(spasm[3] == "It cramps on.");
  CHECK(spasm[0].empty());
}

TEST_CASE("what is wrong with such sentences is told") {
  const std::string said = "[[said]]\nfinding = \"spasm\"\n[said.as]\nlong = \"It cramps on.\"\n";
  CHECK(numbers_of(loaded_with(said + said).diagnostics) == std::vector<int>{521});
  CHECK(numbers_of(loaded_with(with(said, "finding = \"spasm\"", "finding = \"spasms\"")).diagnostics) ==
        std::vector<int>{511});
  CHECK(numbers_of(loaded_with(with(said, "long = ", "longer = ")).diagnostics) == std::vector<int>{507});
  CHECK_FALSE(loaded_with("[[said]]\nfinding = \"spasm\"\n").diagnostics.empty());
}
