#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guidance/derive.hpp"
#include "guidance/load.hpp"

namespace nc::guidance::testing {

/// The six shipped files, as they are compiled into the program.
std::vector<SourceFile> shipped_files();

/// The shipped guidance; ends the test with its diagnostics when it has any.
Guidance shipped();

/// The shipped files with the first `from` in `name` replaced; fails the test when it is not there.
std::vector<SourceFile> changed_files(const std::string& name, const std::string& from, const std::string& to);

/// The shipped files with lines added at the end of one.
std::vector<SourceFile> extended_files(const std::string& name, const std::string& lines);

/// The diagnostics of a changed folder, as `NC0522 decisions.toml:12 message`, sorted.
std::vector<std::string> faults_in(const std::vector<SourceFile>& files);

/// Findings from words: `pain=mild trend=improving selfcare=eased hours=30 region=neck region=shoulder`.
Findings findings(std::string_view words);

/// A derivation in one line: `contact (C6, C7)`, or `monitor or contact (M8)` when more is accepted.
std::string verdict(const Guidance& guidance, std::string_view words);

/// Ids as texts.
template <class Id>
std::vector<std::string> texts(const std::vector<Id>& ids) {
  std::vector<std::string> result;
  for (const Id& id : ids)
    result.push_back(id.text());
  return result;
}

}  // namespace nc::guidance::testing
