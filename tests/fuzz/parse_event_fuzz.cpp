// Fuzzing of the reader of kept events with clang's libFuzzer: what it takes must read back the same from what it
// writes. The input is "kind fields", as one line of the record; run by ./test --fuzz
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "record/event.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line{reinterpret_cast<const char*>(data), size};
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view fields = line.substr(std::min(space + 1, line.size()));
  const auto event = nc::record::parse_event(line.substr(0, space), fields);
  if (!event) return 0;
  const std::string written = nc::record::event_fields(*event);
  const auto again = nc::record::parse_event(nc::record::event_kind(*event), written);
  if (!again || nc::record::event_fields(*again) != written) std::abort();
  return 0;
}
