#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nc {

/// Puts numbers (little end first) and texts behind one another, the same on every machine.
class ByteWriter {
 public:
  void number8(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void number32(std::uint32_t value) { put(value, 4); }
  void number64(std::uint64_t value) { put(value, 8); }
  /// Length (4 bytes) and bytes. A text of 4 GiB or more does not occur: files are limited to far less.
  void text(std::string_view value);
  /// The bytes alone.
  void raw(std::string_view value) { bytes_ += value; }

  std::size_t size() const { return bytes_.size(); }
  const std::string& bytes() const { return bytes_; }
  std::string take() { return std::move(bytes_); }

 private:
  void put(std::uint64_t value, int count);
  std::string bytes_;
};

/// Takes them out again. Reading past the end gives zeros and empty texts and makes the reader bad for good; it never
/// looks at a byte outside of what it was given, whatever the bytes say.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint8_t number8() { return static_cast<std::uint8_t>(get(1)); }
  std::uint32_t number32() { return static_cast<std::uint32_t>(get(4)); }
  std::uint64_t number64() { return get(8); }
  /// A view into the bytes given: as long-lived as they.
  std::string_view text() { return raw(number32()); }
  std::string_view raw(std::size_t count);

  bool good() const { return good_; }
  bool at_end() const { return rest_.empty(); }
  /// How many bytes have not been read.
  std::size_t left() const { return rest_.size(); }

 private:
  std::uint64_t get(std::size_t count);
  std::string_view rest_;
  bool good_ = true;
};

}  // namespace nc
