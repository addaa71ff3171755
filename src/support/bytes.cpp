#include "support/bytes.hpp"

namespace nc {

void ByteWriter::put(std::uint64_t value, int count) {
  for (int at = 0; at < count; ++at)
    bytes_.push_back(static_cast<char>((value >> (8 * at)) & 0xFF));
}

void ByteWriter::text(std::string_view value) {
  number32(static_cast<std::uint32_t>(value.size()));
  raw(value);
}

}  // namespace nc
