#include "testing/shipped_cases.hpp"

#include <cstdio>
#include <cstdlib>

#include <catch2/catch.hpp>

#include "support/embedded.hpp"

namespace nc::testing {

std::vector<guidance::SourceFile> shipped_guidance_files() {
  std::vector<guidance::SourceFile> files;
  for (const EmbeddedFile& file : embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  return files;
}

guidance::Guidance shipped_guidance() {
  auto loaded = guidance::parse_guidance(shipped_guidance_files());
  if (!loaded.guidance) {
    std::fputs(render_diagnostics(loaded.diagnostics).c_str(), stderr);
    std::abort();
  }
  return std::move(*loaded.guidance);
}

std::vector<CaseFile> shipped_cases() {
  std::vector<CaseFile> files;
  for (const EmbeddedFile& file : embedded_cases())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  return files;
}

std::vector<cases::LibraryMember> members_of(const std::vector<cases::ParsedCase>& library) {
  std::vector<cases::LibraryMember> members;
  for (const cases::ParsedCase& parsed : library)
    members.push_back(cases::member_of(parsed));
  return members;
}

std::string plain_case() {
  return R"(format = 2
id = "plain"
title = "A plain case"
regions = ["neck"]
difficulty = 1
status = "ready"
use = "practice"
language = "en"
authors = ["Needlecase"]
reviewers = []
tags = []

[patient]
summary = "Teacher, 41"

[session]
target = "Muscles at the back of the neck"

[[visit]]
hours = 20
words = "My neck aches a little since yesterday."

[[visit.asked]]
topic = "breathing"
words = "Fine."

[[visit.asked]]
topic = "chest"
words = "Nothing there."

[[visit.symptom]]
id = "ache"
quote = "aches a little"
pain = "mild"
trend = "improving"
selfcare = "not-tried"

[visit.advice]
questions = []

[debrief]
point = "A mild ache at 20 hours is expected."
deciding = ["aches a little"]
next = "Rests for two days and rings nobody."
)";
}

std::string former_case() {
  std::string text = with(plain_case(), "format = 2", "format = 1");
  text = with(text, "use = \"practice\"\n", "");
  text = with(text, "quote = \"aches a little\"", "words = \"A mild ache\"");
  text = with(text, "questions = []", "offer = [\"adv-hydrate\", \"bad-total-rest\"]");
  return with(text, "deciding = [\"aches a little\"]\nnext = \"Rests for two days and rings nobody.\"\n", "");
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  INFO("looking for: " << from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::vector<int> numbers_of(const Diagnostics& diagnostics) {
  std::vector<int> numbers;
  for (const auto& diagnostic : diagnostics)
    numbers.push_back(diagnostic.number);
  return numbers;
}

}  // namespace nc::testing
