"""stub"""
def page() -> str: return ""
def complaints() -> list[str]: return []
