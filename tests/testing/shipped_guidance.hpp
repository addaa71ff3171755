#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guidance/derive.hpp"
#include "guidance/load.hpp"

namespace nc::guidance::testing {

/// Returns the shipped guidance files, as they are compiled into the program.
std::vector<SourceFile> shipped_files();

/// Returns the shipped guidance. Fails the test with the diagnostics when there are any.
Guidance shipped();

/// Returns the guidance of the first edition, from tests/guidance/fixtures. Attempts that were answers to it are graded
/// by it for ever.
Guidance first_edition();

/// Returns the shipped files with the first `from` in the file `name` replaced by `to`. Fails the test when it does not
/// occur.
std::vector<SourceFile> changed_files(const std::string& name, const std::string& from, const std::string& to);

/// Returns the shipped files with `lines` added at the end of the file `name`.
std::vector<SourceFile> extended_files(const std::string& name, const std::string& lines);

/// Returns the diagnostics of these files as texts such as `NC0522 decisions.toml:12 message`, sorted.
std::vector<std::string> faults_in(const std::vector<SourceFile>& files);

/// Returns the findings that are written in a text such as
/// `pain=mild trend=improving selfcare=eased hours=30 region=neck region=shoulder`.
Findings findings(std::string_view words);

/// Derives the urgency of findings, written as for findings(), and returns it with the deciding rules in one line:
/// `contact (C6, C7)`, or `monitor or contact (M8)` when more than one urgency is accepted.
std::string verdict(const Guidance& guidance, std::string_view words);

/// Returns the texts of strong ids, in the same order.
template <class Id>
std::vector<std::string> texts(const std::vector<Id>& ids) {
  std::vector<std::string> result;
  for (const Id& id : ids)
    result.push_back(id.text());
  return result;
}

}  // namespace nc::guidance::testing
