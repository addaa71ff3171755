// Fuzzing of the readers of kept events with clang's libFuzzer: what they take must read back the same from what is
// written of it. The input is an entry of the record or, when it does not begin with a brace, "kind fields" as in a
// record of a former edition; run by ./test --fuzz
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "record/entry_reader.hpp"

namespace {

using nc::record::Entry;

void check(const Entry& entry) {
  const std::string written = nc::record::entry_text(entry);
  const auto again = nc::record::parse_entry(written);
  if (!again || nc::record::entry_text(*again) != written) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line{reinterpret_cast<const char*>(data), size};
  if (!line.empty() && line.front() == '{') {
    if (const auto entry = nc::record::parse_entry(line)) check(*entry);
    return 0;
  }
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view fields = line.substr(std::min(space + 1, line.size()));
  const auto body = nc::record::parse_former_event(line.substr(0, space), fields);
  if (body) check({std::string(nc::record::chain_start), {nc::record::AttemptId("a"), 1, {}, *body}, true});
  return 0;
}
