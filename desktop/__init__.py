"""社区卫生服务台账: one offline program and one encrypted ledger for a community health center."""

__version__ = "0.1.0"
